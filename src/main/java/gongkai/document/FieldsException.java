package gongkai.document;

/// The list of names is wrong: a fault of the program's configuration, never of a query. It stops
/// the start.
public final class FieldsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FieldsException(String message) {
    super(message);
  }
}
