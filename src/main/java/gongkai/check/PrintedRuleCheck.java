package gongkai.check;

import gongkai.form.Check;
import gongkai.report.Finding.Verdict;
import java.util.List;

/// Whether the rule of sums that a table prints is the form's. Only its terms count, in their
/// order: of a wrapped head other words stand between them, and a printer changes the small words
/// at will.
final class PrintedRuleCheck {
  /// Fewer terms say nothing that could be wrong.
  private static final int FEWEST = 2;

  private PrintedRuleCheck() {}

  static Result of(Check.PrintedRule rule, String printed) {
    if (printed.isEmpty()) {
      return Result.of(Verdict.NOT_ASSESSABLE);
    }
    return Result.of(verdict(rule, printed)).saying(rule.right(), printed);
  }

  private static Verdict verdict(Check.PrintedRule rule, String printed) {
    var terms = rule.termsOf(printed);
    var right = rule.termsOf(rule.right());
    if (terms.equals(right)) {
      return Verdict.PASS;
    }
    return isWhole(printed) && terms.size() >= FEWEST && !begins(right, terms)
        ? Verdict.FAIL
        : Verdict.UNCERTAIN;
  }

  /// A rule that breaks off may be right where it cannot be read.
  private static boolean begins(List<String> right, List<String> terms) {
    return terms.size() < right.size() && right.subList(0, terms.size()).equals(terms);
  }

  /// Whether its end was found and no character of it is a sign without a meaning.
  private static boolean isWhole(String printed) {
    return (printed.endsWith(")") || printed.endsWith("）"))
        && printed.codePoints().noneMatch(PrintedRuleCheck::isIllegible);
  }

  private static boolean isIllegible(int character) {
    return switch (Character.getType(character)) {
      case Character.OTHER_SYMBOL, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
      default -> false;
    };
  }
}
