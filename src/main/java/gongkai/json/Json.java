package gongkai.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HexFormat;

/// Writes values as JSON on one line, without HTML escapes.
public final class Json {
  /// A rate of two counts means nothing beyond this; what was printed is a [BigDecimal] and is not
  /// rounded.
  private static final int DECIMALS_OF_A_COMPUTED_NUMBER = 6;

  /// Most objects are small.
  private static final int ENOUGH = 1024;

  private static final String NAMED = "\"\\\t\b\n\r\f";
  private static final String NAMES = "\"\\tbnrf";

  private Json() {}

  public static String write(Members object) {
    return write(object, ENOUGH);
  }

  /// @param about how many characters it will take
  static String write(Members object, int about) {
    var out = new StringBuilder(about);
    object(out, object);
    return out.toString();
  }

  private static void value(StringBuilder out, Object value) {
    switch (value) {
      case Members object -> object(out, object);
      case Collection<?> items -> array(out, items);
      case Integer number -> out.append(number.intValue());
      case Number number -> out.append(plain(number));
      case Boolean flag -> out.append(flag.booleanValue());
      case String text -> text(out, text);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
    }
  }

  private static void object(StringBuilder out, Members object) {
    char mark = '{';
    for (var member : object.all()) {
      text(out.append(mark), member.name());
      value(out.append(':'), member.value());
      mark = ',';
    }
    out.append(mark == '{' ? "{}" : "}");
  }

  private static void array(StringBuilder out, Collection<?> items) {
    char mark = '[';
    for (var item : items) {
      value(out.append(mark), item);
      mark = ',';
    }
    out.append(mark == '[' ? "[]" : "]");
  }

  private static void text(StringBuilder out, String text) {
    out.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029') {
        escape(out.append(text, from, i), c);
        from = i + 1;
      }
    }
    // A whole text is copied at once, and a part of one by its characters.
    (from == 0 ? out.append(text) : out.append(text, from, text.length())).append('"');
  }

  /// JSON allows the separators of lines and paragraphs in a text, JavaScript does not.
  private static void escape(StringBuilder out, char c) {
    int named = NAMED.indexOf(c);
    if (named >= 0) {
      out.append('\\').append(NAMES.charAt(named));
    } else {
      out.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
  }

  /// Digits without exponent: what was printed as it was printed, what was computed without noise.
  static String plain(Number number) {
    return switch (number) {
      case BigDecimal printed -> printed.signum() == 0 ? "0" : printed.toPlainString();
      case Double computed -> rounded(BigDecimal.valueOf(computed));
      case Float computed -> rounded(new BigDecimal(computed.toString()));
      default -> number.toString();
    };
  }

  private static String rounded(BigDecimal computed) {
    var rounded =
        computed
            .setScale(DECIMALS_OF_A_COMPUTED_NUMBER, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
