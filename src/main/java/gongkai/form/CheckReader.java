package gongkai.form;

import gongkai.form.Check.Claim;
import gongkai.form.Check.Silence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what a rule looks at, by its kind, and refuses codes and tables that no edition has.
final class CheckReader {
  private final Set<String> codes;
  private final Set<String> tables;

  CheckReader(List<Edition> editions) {
    this.codes = FigureName.of(editions).stream().map(FigureName::code).collect(Collectors.toSet());
    this.tables =
        editions.stream()
            .flatMap(edition -> edition.tables().stream())
            .map(Table::key)
            .collect(Collectors.toSet());
  }

  Check read(Node rule) {
    return switch (rule.text("kind")) {
      case "sum" -> plain(rule, new Check.Sum());
      case "years" -> years(rule);
      case "text" -> text(rule);
      case "missing_part" -> plain(rule, new Check.MissingPart());
      case "empty_part" -> emptyPart(rule);
      case "long_part" -> longPart(rule);
      case "printed_rule" -> printedRule(rule);
      case "late" -> plain(rule, new Check.Late());
      case "blank_cells" -> plain(rule, new Check.BlankCells());
      case "missing_report" -> plain(rule, new Check.MissingReport());
      default -> throw rule.get("kind").wrong("is no kind of rule: " + rule.text("kind"));
    };
  }

  private static Check plain(Node rule, Check check) {
    only(rule);
    return check;
  }

  private static void only(Node rule, String... more) {
    rule.only(
        Stream.concat(Stream.of("id", "kind", "formula"), Stream.of(more)).toArray(String[]::new));
  }

  private Check years(Node rule) {
    only(rule, "each", "now", "last", "plus", "minus");
    var years =
        new Check.Years(
            rule.texts("each"),
            rule.text("now"),
            rule.texts("last"),
            rule.texts("plus"),
            rule.texts("minus"));
    for (var name : years.each()) {
      requireCode(rule.get("now"), years.now().replace("*", name));
      for (var key : List.of("last", "plus", "minus")) {
        rule.get(key).list().forEach(each -> requireCode(each, each.text().replace("*", name)));
      }
    }
    return years;
  }

  private Check text(Node rule) {
    only(rule, "area_kinds", "numbers");
    return new Check.Text(rule.list("numbers", this::claim), rule.texts("area_kinds"));
  }

  private Claim claim(Node node) {
    node.only("code", "equal", "or");
    return new Claim(node.text("code"), codes(node.get("equal")), node.list("or", this::codes));
  }

  private List<String> codes(Node list) {
    list.list().forEach(each -> requireCode(each, each.text()));
    return list.list().stream().map(Node::text).toList();
  }

  private void requireCode(Node node, String code) {
    if (!codes.contains(code)) {
      throw node.wrong("names " + code + ", which no edition has");
    }
  }

  private static Check emptyPart(Node rule) {
    only(rule, "parts");
    return new Check.EmptyPart(rule.list("parts", CheckReader::silence));
  }

  private static Silence silence(Node node) {
    node.only("section", "says_nothing");
    return new Silence(Sections.key(node.get("section")), node.texts("says_nothing"));
  }

  private static Check longPart(Node rule) {
    only(rule, "section", "most");
    return new Check.LongPart(Sections.key(rule.get("section")), rule.number("most"));
  }

  private Check printedRule(Node rule) {
    only(rule, "table", "openings", "terms", "right");
    var table = rule.text("table");
    if (!tables.contains(table)) {
      throw rule.get("table").wrong("names " + table + ", which no edition has");
    }
    var terms = rule.list("terms", CheckReader::spellings);
    var openings = rule.texts("openings").stream().map(Labels::bare).toList();
    var printed = new Check.PrintedRule(table, openings, terms, rule.text("right"));
    if (printed.termsOf(printed.right()).isEmpty()) {
      throw rule.get("right").wrong("has none of the terms");
    }
    return printed;
  }

  private static List<String> spellings(Node node) {
    var spellings = node.list().stream().map(each -> Labels.bare(each.text())).toList();
    if (spellings.isEmpty() || spellings.contains("")) {
      throw node.wrong("must be a list of spellings");
    }
    return spellings;
  }
}
