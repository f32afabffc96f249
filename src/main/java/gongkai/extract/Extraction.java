package gongkai.extract;

import java.util.List;
import java.util.Set;

/// What a file's bytes gave.
public sealed interface Extraction {

  /// The file's text.
  ///
  /// @param pages zero where the format has none
  /// @param url the address that the file says it came from, or empty
  /// @param gaps what is in the file and could not be read, a sentence each
  /// @param recognised the pages whose text a program read from an image, and perhaps misread
  record Extracted(
      String mediaType,
      int pages,
      String url,
      List<String> gaps,
      Set<Integer> recognised,
      List<Block> blocks)
      implements Extraction {
    public Extracted {
      gaps = List.copyOf(gaps);
      recognised = Set.copyOf(recognised);
      blocks = List.copyOf(blocks);
    }

    /// The text of a file without images of pages.
    public Extracted(
        String mediaType, int pages, String url, List<String> gaps, List<Block> blocks) {
      this(mediaType, pages, url, gaps, Set.of(), blocks);
    }

    /// All of a file that says nothing of where it came from.
    public Extracted(String mediaType, int pages, List<Block> blocks) {
      this(mediaType, pages, "", List.of(), blocks);
    }
  }

  /// Why there is none.
  ///
  /// @param mediaType what the bytes were taken for, or empty
  record Refused(String mediaType, Reason reason, String detail) implements Extraction {}

  enum Reason {
    EMPTY,
    UNSUPPORTED,
    ENCRYPTED,
    DAMAGED,
    TOO_LARGE,
    TIMED_OUT,
    /// Images of pages, and nothing that could read them.
    NEEDS_OCR,
    FAILED
  }
}
