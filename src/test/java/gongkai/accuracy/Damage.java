package gongkai.accuracy;

/// Something that happens to a report on its way to the reader, and that its truth survives or
/// takes account of: where it leaves a figure undecidable, the truth holds `Figure.Unknown`.
///
/// Who writes damages that are kept apart adds classes of this and hands their list to `Samples`.
interface Damage {
  String name();

  /// How often it happens, 0 to 1.
  double frequency();

  /// Whether it can happen to such a report.
  default boolean befalls(Kind kind) {
    return true;
  }

  /// Whether it can happen to a file that is written so, and the truth survive.
  default boolean befalls(Format format, Writer writer) {
    return true;
  }

  /// What it does to the report before it is written.
  default Manuscript done(Manuscript manuscript, Dice dice) {
    return manuscript;
  }

  /// What it does to the written file.
  default byte[] written(byte[] file, Dice dice) {
    return file;
  }
}
