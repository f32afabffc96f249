package gongkai.http;

import java.io.IOException;
import java.io.InputStream;

/// What is sent along with a call. It comes while it is read, and can be read once.
///
/// @param length in bytes, or [Content#UNKNOWN]
record Body(long length, Source source) {
  static final Body NONE = new Body(0, InputStream::nullInputStream);

  /// Where it comes from.
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  /// Something came that is longer than may be.
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("a body longer than may be");
    }
  }

  /// What came is not what was said to come.
  static final class BrokenOff extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenOff(IOException cause) {
      super("a body that does not come to its end", cause);
    }
  }

  boolean isSent() {
    return length != 0;
  }

  InputStream open() throws IOException {
    return source.open();
  }
}
