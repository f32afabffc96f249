package gongkai.accuracy;

/// Something that happens to a report on its way to the reader, and that its truth survives or
/// takes account of.
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

  Manuscript done(Manuscript manuscript, Dice dice);
}
