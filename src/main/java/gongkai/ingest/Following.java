package gongkai.ingest;

import java.util.function.Consumer;

/// Hands on what is told, and each outcome to one more who wants it.
record Following(Progress told, Consumer<Entry> more) implements Progress {
  @Override
  public void begins(Stage stage, int files) {
    told.begins(stage, files);
  }

  @Override
  public void advances() {
    told.advances();
  }

  @Override
  public void done(Result result) {
    told.done(result);
    more.accept(result.entry());
  }

  @Override
  public void warns(String fault) {
    told.warns(fault);
  }
}
