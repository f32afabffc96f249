package gongkai.http;

import java.math.BigDecimal;

/// What stands in one place of a table that is handed out. A spreadsheet program adds numbers up
/// and must never run a text.
sealed interface Cell {
  Cell NOTHING = new Text("");

  record Text(String text) implements Cell {}

  record Amount(BigDecimal number) implements Cell {}

  static Cell of(String text) {
    return new Text(text);
  }

  static Cell of(BigDecimal number) {
    return new Amount(number);
  }

  /// Zero says that it is not known.
  static Cell ofOrdinal(int number) {
    return number == 0 ? NOTHING : new Amount(BigDecimal.valueOf(number));
  }
}
