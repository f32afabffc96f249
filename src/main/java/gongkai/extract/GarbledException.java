package gongkai.extract;

import java.io.IOException;

/// What came from the other process is no answer.
final class GarbledException extends IOException {
  private static final long serialVersionUID = 1L;

  GarbledException(String message) {
    super(message);
  }
}
