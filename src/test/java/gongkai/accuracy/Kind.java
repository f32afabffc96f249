package gongkai.accuracy;

/// What sort of report a seed gives, by a die of its own: whoever adds a sort leaves the reports of
/// the other seeds as they are.
enum Kind {
  /// After the national form.
  FORM,
  /// After the form, with the totals of the requests left blank.
  BLANK_TOTALS,
  /// From before the form.
  FREE;

  private static final long OWN = 0x5DEECE66DL;

  static Kind of(long seed) {
    int thrown = new Dice(seed ^ OWN).between(0, 99);
    return thrown < 8 ? FREE : thrown < 13 ? BLANK_TOTALS : FORM;
  }
}
