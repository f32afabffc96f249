package gongkai.form;

import gongkai.report.Agency;
import gongkai.report.Finding.Verdict;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// All rules that reports are held against, with their words, and the days on which reports are
/// due.
///
/// @param dueDates the first that fits counts
public record FindingRules(List<FindingRule> rules, List<DueDate> dueDates) {
  private static final String SAYS = "says";
  private static final String RULES = "rules";

  static FindingRules read(Path file, List<Edition> editions) {
    var node = Node.read(file);
    node.only(SAYS, RULES, "due_dates");
    var checks = new CheckReader(editions);
    var rules = node.list(RULES, each -> rule(each, checks, node.get(SAYS)));
    requireEachOnce(node.get(RULES), rules);
    requireSums(node.get(RULES), rules, editions);
    return new FindingRules(rules, dueDates(node));
  }

  private static FindingRule rule(Node node, CheckReader checks, Node says) {
    var check = checks.read(node);
    return new FindingRule(
        node.text("id"),
        Phrase.read(node.get("formula")),
        check,
        sentences(says.get(node.text("kind"))));
  }

  private static Map<Verdict, Phrase> sentences(Node node) {
    node.only(Arrays.stream(Verdict.values()).map(Verdict::key).toArray(String[]::new));
    var sentences = new EnumMap<Verdict, Phrase>(Verdict.class);
    for (var verdict : Verdict.values()) {
      sentences.put(verdict, Phrase.read(node.get(verdict.key())));
    }
    return sentences;
  }

  private static void requireEachOnce(Node node, List<FindingRule> rules) {
    var ids = new HashSet<String>();
    for (var rule : rules) {
      if (!ids.add(rule.id())) {
        throw node.wrong("has the rule " + rule.id() + " twice");
      }
    }
  }

  private static void requireSums(Node node, List<FindingRule> rules, List<Edition> editions) {
    for (var edition : editions) {
      for (var sum : edition.rules()) {
        if (rules.stream().noneMatch(each -> each.id().equals(sum.id()) && isSum(each))) {
          throw node.wrong("lacks " + sum.id() + ", a sum of the edition " + edition.key());
        }
      }
    }
  }

  private static boolean isSum(FindingRule rule) {
    return rule.check() instanceof Check.Sum;
  }

  private static List<DueDate> dueDates(Node node) {
    var dates = node.list("due_dates", DueDate::read);
    if (dates.stream().noneMatch(each -> each.kinds().isEmpty() && each.levels().isEmpty())) {
      throw node.get("due_dates").wrong("must end with a day for everybody");
    }
    return dates;
  }

  /// The rules about what the head of a table prints.
  public List<Check.PrintedRule> printedRules() {
    return rules.stream()
        .map(FindingRule::check)
        .filter(Check.PrintedRule.class::isInstance)
        .map(Check.PrintedRule.class::cast)
        .toList();
  }

  /// The rule with this id, which must be there.
  public FindingRule rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  public boolean has(String id) {
    return rules.stream().anyMatch(rule -> rule.id().equals(id));
  }

  /// The day by which an agency's report for a year must be published.
  public DueDate.Days due(Agency agency, int year) {
    return dueDates.stream()
        .filter(date -> date.isOf(agency, year))
        .findFirst()
        .orElseThrow()
        .of(year);
  }
}
