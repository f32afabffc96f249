package gongkai.parse;

import gongkai.form.Check;
import gongkai.text.Folding;
import java.util.List;

/// The rule of sums that the head of a table prints in brackets. In a wrapped head other words of
/// the head stand between those of the rule.
final class PrintedRule {
  /// Twice the rule with all other words of the head between its own.
  private static final int LONGEST = 160;

  /// How far before the words by which it is known its bracket opens.
  private static final int OPENS_WITHIN = 20;

  private PrintedRule() {}

  /// The first such rule from bracket to bracket, or as far as it can reach where no bracket ends
  /// it; empty where there is none.
  static String in(List<Line> lines, Check.PrintedRule rule) {
    var printed = new StringBuilder();
    for (var line : lines) {
      printed.append(line.text()).append(' ');
    }
    var text = printed.toString();
    var folded = Folding.fold(text);
    int known =
        rule.openings().stream().mapToInt(folded::indexOf).filter(at -> at >= 0).min().orElse(-1);
    return known < 0 ? "" : cut(text, folded, known);
  }

  private static String cut(String text, String folded, int known) {
    int bracket = folded.lastIndexOf('(', known);
    int from = bracket >= known - OPENS_WITHIN && bracket >= 0 ? bracket : known;
    int end = folded.indexOf(')', known);
    int to = end < 0 || end - known > LONGEST ? known + LONGEST : end + 1;
    return text.substring(from, Math.min(to, text.length())).replaceAll("\\s+", " ").strip();
  }
}
