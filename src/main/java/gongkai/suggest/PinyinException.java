package gongkai.suggest;

/// The list of readings is wrong: a fault of the program's configuration. It stops the start.
public final class PinyinException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PinyinException(String message) {
    super(message);
  }
}
