package gongkai.form;

/// A file of the form is wrong: a fault of the program's configuration, never of a report. It stops
/// the start.
public final class FormException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FormException(String message) {
    super(message);
  }

  FormException(String message, Throwable cause) {
    super(message, cause);
  }
}
