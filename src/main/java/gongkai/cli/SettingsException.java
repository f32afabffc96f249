package gongkai.cli;

/// A setting is wrong. The message names where it stands, its value and what is allowed.
final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingsException(String message) {
    super(message);
  }

  /// Whether this value is the one that is wrong.
  boolean isOf(Value value) {
    return String.valueOf(getMessage()).startsWith(value.place() + " must");
  }

  SettingsException(String message, Throwable cause) {
    super(message, cause);
  }
}
