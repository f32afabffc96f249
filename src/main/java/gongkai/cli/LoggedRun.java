package gongkai.cli;

import gongkai.ingest.Progress;
import gongkai.ingest.Tally;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// Tells the log of a server what came of files that nobody handed in by hand: a line for each that
/// is no report, and one for all.
final class LoggedRun implements Progress {
  private static final Logger LOG = System.getLogger(LoggedRun.class.getName());

  @Override
  public void begins(Stage stage, int files) {}

  @Override
  public void advances() {}

  @Override
  public void warns(String fault) {
    LOG.log(Level.WARNING, fault);
  }

  @Override
  public void done(Result result) {
    var outcome = result.entry().outcome();
    if (result.change() == Change.RECORDED && !outcome.status().isReport()) {
      LOG.log(Level.WARNING, outcome.status().key() + ": " + result.entry().path());
    }
  }

  void ends(Tally tally) {
    if (tally.unchanged() < tally.files()) {
      LOG.log(Level.INFO, "%d files, %d as before".formatted(tally.files(), tally.unchanged()));
    }
  }
}
