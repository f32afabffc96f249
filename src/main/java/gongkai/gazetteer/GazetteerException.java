package gongkai.gazetteer;

/// A file of places or agency kinds is wrong: a fault of the program's configuration, never of a
/// report. It stops the start.
public final class GazetteerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GazetteerException(String message) {
    super(message);
  }

  GazetteerException(String message, Throwable cause) {
    super(message, cause);
  }
}
