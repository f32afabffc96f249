package gongkai.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What arithmetic says of a report: values that follow from its figures, and the national sums.
public record Assessment(Map<String, Derived> derived, List<Finding> findings) {
  public static final Assessment NONE = new Assessment(Map.of(), List.of());

  /// A computed value, never shown without `n`, the number of cases that it stands on.
  public record Derived(BigDecimal value, BigDecimal n) {}

  public Assessment {
    derived = Collections.unmodifiableMap(new LinkedHashMap<>(derived));
    findings = List.copyOf(findings);
  }

  /// The rules that failed or are uncertain, without what a person has dismissed.
  public Set<String> doubts() {
    var rules = new TreeSet<String>();
    findings.stream().filter(Finding::isDoubt).forEach(finding -> rules.add(finding.rule()));
    return rules;
  }
}
