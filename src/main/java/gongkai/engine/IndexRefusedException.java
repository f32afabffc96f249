package gongkai.engine;

import java.io.IOException;

/// An index is there and cannot be used as it is: damaged, made by another program or by other
/// words, or in use. The message says which and names the way out.
public class IndexRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  public IndexRefusedException(String message) {
    super(message);
  }

  public IndexRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
