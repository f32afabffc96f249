package gongkai.http;

import gongkai.report.Finding;
import gongkai.report.Finding.Verdict;
import gongkai.report.Review;
import java.util.List;
import java.util.Set;

/// Which findings to give.
///
/// @param rules none are all
public record FindingFilter(Set<String> rules, Set<Verdict> verdicts, Set<Review.Verdict> reviews) {
  private static final Set<Verdict> DOUBTS = Set.of(Verdict.FAIL, Verdict.UNCERTAIN);
  private static final Set<Review.Verdict> NOT_DISMISSED =
      Set.of(Review.Verdict.OPEN, Review.Verdict.CONFIRMED);

  public FindingFilter {
    rules = Set.copyOf(rules);
    verdicts = verdicts.isEmpty() ? DOUBTS : Set.copyOf(verdicts);
    reviews = reviews.isEmpty() ? NOT_DISMISSED : Set.copyOf(reviews);
  }

  boolean asks(String rule) {
    return rules.isEmpty() || rules.contains(rule);
  }

  boolean fits(Finding finding) {
    return asks(finding.rule())
        && verdicts.contains(finding.verdict())
        && reviews.contains(finding.review().verdict());
  }

  /// Whether a review is among those chosen; if none are, whether it does not dismiss.
  public static boolean isWanted(Review review, Set<Review.Verdict> chosen) {
    return (chosen.isEmpty() ? NOT_DISMISSED : chosen).contains(review.verdict());
  }

  /// What the index must say of a report's findings. Only doubts are indexed; for others every
  /// report is looked at, and this is empty.
  public List<String> indexed() {
    if (!DOUBTS.containsAll(verdicts) || !NOT_DISMISSED.containsAll(reviews)) {
      return List.of();
    }
    return rules.isEmpty() ? List.of("any") : List.copyOf(rules);
  }
}
