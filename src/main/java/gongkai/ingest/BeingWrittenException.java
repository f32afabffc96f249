package gongkai.ingest;

import gongkai.engine.IndexRefusedException;

/// Somebody else is writing the index. It passes.
public final class BeingWrittenException extends IndexRefusedException {
  private static final long serialVersionUID = 1L;

  public BeingWrittenException(String what) {
    super(what + " is being written by another run; wait until it has ended");
  }
}
