package gongkai.query;

import java.util.List;
import java.util.Optional;

/// How a field is compared with a value (rule 8).
enum Comparison {
  EQUAL,
  NOT_EQUAL,
  AT_LEAST,
  AT_MOST,
  MORE,
  LESS;

  /// A comparison as it is written.
  record Sign(String text, Comparison comparison) {}

  /// Longer ones first, so that `>=` is not read as `>`.
  private static final List<Sign> SIGNS =
      List.of(
          new Sign("!=", NOT_EQUAL),
          new Sign("<>", NOT_EQUAL),
          new Sign(">=", AT_LEAST),
          new Sign("=>", AT_LEAST),
          new Sign("<=", AT_MOST),
          new Sign("=<", AT_MOST),
          new Sign("==", EQUAL),
          new Sign("≠", NOT_EQUAL),
          new Sign("≥", AT_LEAST),
          new Sign("≧", AT_LEAST),
          new Sign("⩾", AT_LEAST),
          new Sign("≤", AT_MOST),
          new Sign("≦", AT_MOST),
          new Sign("⩽", AT_MOST),
          new Sign(">", MORE),
          new Sign("<", LESS),
          new Sign(":", EQUAL),
          new Sign("=", EQUAL));

  static Optional<Sign> at(int place, String signs) {
    return SIGNS.stream().filter(sign -> signs.startsWith(sign.text(), place)).findFirst();
  }
}
