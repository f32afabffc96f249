package gongkai.analysis;

import java.nio.file.Path;

/// A list of words under `config/analysis` is wrong; the message names file, line and reason.
public final class WordListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WordListException(Path file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
  }

  WordListException(Path file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
