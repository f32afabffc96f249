package gongkai.query;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as reports print them: 1,234 or 1234, 12.5, -3, 1.2万, 80%, 30件.
record Numbers() implements Scale {
  private static final Pattern NUMBER =
      Pattern.compile("(-?(?:\\d{1,3}(?:,\\d{3})++|\\d{1,15})(?:\\.\\d{1,9})?)([千万亿%]?)[件项份条个次宗]?");
  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "", BigDecimal.ONE,
          "千", new BigDecimal("1000"),
          "万", new BigDecimal("10000"),
          "亿", new BigDecimal("100000000"),
          "%", new BigDecimal("0.01"));

  /// A double holds each number of so many digits, and none of them twice.
  private static final int MAX_DIGITS = 15;

  private static final int MAX_DECIMALS = 9;

  @Override
  public Note.Code fault() {
    return Note.Code.VALUE_NOT_A_NUMBER;
  }

  @Override
  public Optional<Span> span(String text) {
    var matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var number = new BigDecimal(matcher.group(1).replace(",", ""));
    return span(number.multiply(UNITS.get(matcher.group(2))).stripTrailingZeros());
  }

  private static Optional<Span> span(BigDecimal number) {
    boolean fits =
        number.precision() <= MAX_DIGITS
            && number.scale() <= MAX_DECIMALS
            && number.precision() - number.scale() <= MAX_DIGITS;
    double value = number.doubleValue();
    return fits ? Optional.of(new Span(value, value)) : Optional.empty();
  }

  @Override
  public String text(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /// Amounts have decimals, so the next number is the next that a double can hold.
  @Override
  public double after(double value) {
    return Math.nextUp(value);
  }

  @Override
  public double before(double value) {
    return Math.nextDown(value);
  }
}
