package gongkai.engine.lucene;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.apache.lucene.index.ConcurrentMergeScheduler;

/// Merges in the background. Where that fails the writer is closed, and whoever writes next is told
/// why; nothing is lost, for what was merged is still there.
final class Merging extends ConcurrentMergeScheduler {
  private static final Logger LOG = System.getLogger(Merging.class.getName());

  private final Path folder;

  Merging(Path folder) {
    this.folder = folder;
  }

  @Override
  protected void handleMergeException(Throwable failure) {
    LOG.log(Level.WARNING, folder + " could not be merged: " + failure);
    LOG.log(Level.DEBUG, "where merging failed", failure);
  }
}
