package gongkai.form;

import gongkai.report.Finding.Verdict;
import java.util.Map;
import java.util.Objects;

/// One rule that reports are held against.
///
/// @param says a sentence for each verdict, with the places `{at}`, `{formula}`, `{expected}`,
///   `{found}` and, of a number in the text, `{quote}`
public record FindingRule(String id, Phrase formula, Check check, Map<Verdict, Phrase> says) {
  public FindingRule {
    says = Map.copyOf(says);
  }

  public Phrase sentence(Verdict verdict) {
    return Objects.requireNonNull(says.get(verdict));
  }
}
