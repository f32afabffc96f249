package gongkai.report;

/// The file that a report came from.
///
/// @param file as given, `a.zip!/b.docx` for a member of an archive
/// @param sha256 of its bytes, in hex; empty where they could not be read
/// @param mediaType empty where it could not be told
/// @param pages zero where the format has none
/// @param url the address that it was published at, or empty
/// @param hints what the manifest beside the file tells
public record Source(
    String file, String sha256, String mediaType, int pages, String url, Hints hints) {

  /// A file of which nobody else tells anything.
  public Source(String file, String sha256, String mediaType, int pages, String url) {
    this(file, sha256, mediaType, pages, url, Hints.NONE);
  }

  /// A file of which nobody knows the address.
  public Source(String file, String sha256, String mediaType, int pages) {
    this(file, sha256, mediaType, pages, "");
  }

  /// The same file, of which this is told. Whoever fetched it knows the address better than the
  /// page, which may name that of its template.
  public Source told(Hints told) {
    return new Source(
        file, sha256, mediaType, pages, told.url().isEmpty() ? url : told.url(), told);
  }
}
