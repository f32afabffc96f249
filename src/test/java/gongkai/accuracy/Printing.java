package gongkai.accuracy;

import gongkai.report.At;
import gongkai.report.Figure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// How one report prints its numbers; what is printed is what must be read.
final class Printing {
  static final At NOWHERE = new At(0, 0, 0);

  /// What the layout can carry without loss.
  enum Fidelity {
    /// Cells stay apart, blank ones too.
    CELLS,
    /// Blank cells leave no trace.
    NUMBERS,
    /// Only the sums tell the numbers apart, so they have to hold.
    SUMS
  }

  /// What stands where nothing happened.
  private enum Nothing {
    ZERO("0"),
    BLANK(""),
    STROKE("/"),
    DASH("-");

    private final String text;

    Nothing(String text) {
      this.text = text;
    }
  }

  private final Dice dice;
  private final Fidelity fidelity;
  private final Nothing inRequests;
  private final Nothing inRules;
  private final boolean withThousands;
  private final boolean isFullWidth;

  Printing(Fidelity fidelity, Dice dice) {
    this.dice = dice;
    this.fidelity = fidelity;
    boolean isExact = fidelity == Fidelity.CELLS;
    this.inRequests = isExact && dice.chance(0.15) ? Nothing.BLANK : Nothing.ZERO;
    this.inRules =
        isExact && dice.chance(0.15)
            ? dice.of(Nothing.BLANK, Nothing.STROKE, Nothing.DASH)
            : Nothing.ZERO;
    this.withThousands = fidelity != Fidelity.SUMS && dice.chance(0.1);
    this.isFullWidth = dice.chance(0.03);
  }

  Map<String, Figure> of(Map<String, BigDecimal> counts) {
    var numbers = dice.chance(0.08) && fidelity != Fidelity.SUMS ? misadded(counts) : counts;
    var figures = new LinkedHashMap<String, Figure>();
    numbers.forEach((code, number) -> figures.put(code, figure(code, number)));
    return figures;
  }

  /// One total that is printed wrong.
  private Map<String, BigDecimal> misadded(Map<String, BigDecimal> counts) {
    var totals = counts.keySet().stream().filter(code -> code.endsWith(".total")).toList();
    var wrong = new LinkedHashMap<>(counts);
    wrong.merge(dice.of(totals), BigDecimal.valueOf(dice.between(1, 3)), BigDecimal::add);
    return wrong;
  }

  private Figure figure(String code, BigDecimal number) {
    var nothing = nothing(code);
    if (number.signum() != 0 || nothing == Nothing.ZERO) {
      return new Figure.Printed(number, text(code, number), NOWHERE);
    }
    return nothing == Nothing.BLANK
        ? new Figure.Blank(nothing.text, NOWHERE)
        : new Figure.NotApplicable(nothing.text, NOWHERE);
  }

  private Nothing nothing(String code) {
    if (code.startsWith("requests") && !code.endsWith(".total")) {
      return inRequests;
    }
    return code.startsWith("disclosure.rules") ? inRules : Nothing.ZERO;
  }

  private String text(String code, BigDecimal number) {
    var plain =
        withThousands
            ? "%,d".formatted(number.toBigInteger()) + decimals(number)
            : number.toPlainString();
    var digits = isFullWidth ? fullWidth(plain) : plain;
    return code.startsWith("disclosure") && fidelity != Fidelity.SUMS
        ? noted(code, digits, number)
        : digits;
  }

  private static String decimals(BigDecimal number) {
    return number.scale() == 0 ? "" : number.toPlainString().replaceFirst("^[^.]*", "");
  }

  private String noted(String code, String digits, BigDecimal number) {
    if (code.endsWith("normative_documents.issued") && number.intValue() > 1 && dice.chance(0.1)) {
      return digits + "（其中修订" + dice.between(1, number.intValue() - 1) + "件）";
    }
    if (fidelity == Fidelity.CELLS && dice.chance(0.03)) {
      return digits + (code.endsWith(".amount") ? "万元" : "件");
    }
    return fidelity == Fidelity.CELLS && dice.chance(0.05) ? "　" + digits + "　" : digits;
  }

  private static String fullWidth(String digits) {
    return digits
        .chars()
        .map(each -> each >= '0' && each <= '9' ? each - '0' + '０' : each)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
