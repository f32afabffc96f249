package gongkai.ingest;

/// Is told how far a run has come, on one thread.
public interface Progress {

  /// A stage of the run begins, and will go through this many files.
  void begins(Stage stage, int files);

  /// One file more was gone through. Nothing is promised of it yet.
  void advances();

  /// A file is done: a crash cannot lose what was made of it.
  void done(Result result);

  /// Something beside the files is wrong, and is passed by: its place, its value, the way out.
  default void warns(String fault) {}

  enum Stage {
    /// Reports that the records tell of are put back into the index.
    RESTORE,
    /// Files are read.
    READ
  }

  /// What came of a file.
  record Result(Entry entry, Change change) {}

  enum Change {
    /// The file and its outcome are as they were.
    NONE,
    RECORDED
  }
}
