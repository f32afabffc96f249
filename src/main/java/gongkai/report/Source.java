package gongkai.report;

/// The file that a report came from.
///
/// @param file as given, `a.zip!/b.docx` for a member of an archive
/// @param sha256 of its bytes, in hex; empty where they could not be read
/// @param mediaType empty where it could not be told
/// @param pages zero where the format has none
/// @param url the address that it was published at, or empty
public record Source(String file, String sha256, String mediaType, int pages, String url) {

  /// A file of which nobody knows the address.
  public Source(String file, String sha256, String mediaType, int pages) {
    this(file, sha256, mediaType, pages, "");
  }
}
