package gongkai.ingest;

import gongkai.report.Outcome;
import gongkai.report.Outcome.Status;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/// Faults of the program that come to light with one file. They cost that file and no other.
final class Faults {
  private static final Logger LOG = System.getLogger(Faults.class.getName());

  private Faults() {}

  static Outcome outcome(String file, Throwable fault) {
    LOG.log(Level.ERROR, "a fault of the program with " + file + ": " + fault);
    LOG.log(Level.DEBUG, "where the fault came about", fault);
    return new Outcome(Status.FAILED, List.of("处理时程序出错：" + fault));
  }
}
