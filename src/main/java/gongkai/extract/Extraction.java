package gongkai.extract;

import java.util.List;

/// What a file's bytes gave.
public sealed interface Extraction {

  /// The file's text.
  ///
  /// @param pages zero where the format has none
  record Extracted(String mediaType, int pages, List<Block> blocks) implements Extraction {
    public Extracted {
      blocks = List.copyOf(blocks);
    }
  }

  /// Why there is none.
  ///
  /// @param mediaType what the bytes were taken for, or empty
  record Refused(String mediaType, Reason reason, String detail) implements Extraction {}

  enum Reason {
    EMPTY,
    UNSUPPORTED,
    DAMAGED,
    TOO_LARGE
  }
}
