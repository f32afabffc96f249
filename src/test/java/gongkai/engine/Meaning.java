package gongkai.engine;

import gongkai.document.IndexField;
import gongkai.document.IndexField.Level;
import gongkai.document.ReportDocument;
import gongkai.document.ReportDocument.PassageDocument;
import gongkai.query.Clause;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Any;
import gongkai.query.Clause.Between;
import gongkai.query.Clause.Everything;
import gongkai.query.Clause.Exact;
import gongkai.query.Clause.Exists;
import gongkai.query.Clause.In;
import gongkai.query.Clause.Not;
import gongkai.query.Clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What a clause means, word for word and without an index, for words that no other word contains.
final class Meaning {
  private static final List<String> WORDS = List.of("培训", "收费", "网站", "队伍", "解读");
  private static final List<String> SECTIONS = List.of("overview", "issues", "other");

  private Meaning() {}

  static SampleReport anyReport(Random random, int number) {
    var report = SampleReport.of("第" + number + "县", 2020 + random.nextInt(4));
    report.with(IndexField.KIND, random.nextBoolean() ? "教育" : "民政");
    int passages = random.nextInt(5);
    for (int i = 0; i < passages; i++) {
      var text = new StringBuilder();
      for (var word : WORDS) {
        if (random.nextInt(4) == 0) {
          text.append(word).append("。");
        }
      }
      report.says(any(random, SECTIONS), "text", text.isEmpty() ? "无。" : text.toString());
    }
    return report;
  }

  static Clause anyClause(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 10)) {
      case 0, 1 -> new Word(any(random, WORDS));
      case 2 -> new Exact(any(random, WORDS));
      case 3 -> new In(IndexField.SECTION, List.of(any(random, SECTIONS)));
      case 4 -> new In(IndexField.KIND, List.of("教育"));
      case 5 -> new Between(IndexField.YEAR, 2020, 2020 + random.nextInt(4));
      case 6, 7 -> new All(anyClauses(random, depth - 1));
      case 8 -> new Any(anyClauses(random, depth - 1));
      default -> new Not(anyClause(random, depth - 1));
    };
  }

  private static List<Clause> anyClauses(Random random, int depth) {
    var clauses = new ArrayList<Clause>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      clauses.add(anyClause(random, depth));
    }
    return clauses;
  }

  private static String any(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /// None, for all of them, or some.
  static List<String> anySections(Random random) {
    return SECTIONS.subList(0, Math.max(0, random.nextInt(5) - 2));
  }

  /// Whether the clause holds in a passage of one of these sections.
  static boolean holds(Clause clause, ReportDocument report, List<String> sections) {
    return sections.isEmpty()
        ? holds(clause, report)
        : report.passages().stream()
            .filter(passage -> sections.contains(passage.section()))
            .anyMatch(passage -> holds(clause, report, passage));
  }

  /// Whether the clause holds for the report as it is, or in one of its passages.
  private static boolean holds(Clause clause, ReportDocument report) {
    return holdsWithoutPassage(clause, report)
        || report.passages().stream().anyMatch(passage -> holds(clause, report, passage));
  }

  private static boolean holds(Clause clause, ReportDocument report, PassageDocument passage) {
    return switch (clause) {
      case Word(var word) -> stands(word, passage);
      case Exact(var word) -> stands(word, passage);
      case In(var field, var values)
          when field instanceof IndexField of && of.level() == Level.PASSAGE ->
          values.contains(passage.section());
      case All(var clauses) -> clauses.stream().allMatch(each -> holds(each, report, passage));
      case Any(var clauses) -> clauses.stream().anyMatch(each -> holds(each, report, passage));
      case Everything _, In _, Exists _, Between _, Not _ -> holdsWithoutPassage(clause, report);
    };
  }

  private static boolean holdsWithoutPassage(Clause clause, ReportDocument report) {
    return switch (clause) {
      case Everything() -> true;
      case Word _, Exact _ -> false;
      case In(var field, var values) ->
          report.values().getOrDefault((IndexField) field, List.of()).stream()
              .anyMatch(values::contains);
      case Exists(var field) -> report.numbers().containsKey(field);
      case Between(var field, double low, double high) -> {
        var number = report.numbers().get(field);
        yield number != null && number >= low && number <= high;
      }
      case All(var clauses) -> clauses.stream().allMatch(each -> holdsWithoutPassage(each, report));
      case Any(var clauses) -> clauses.stream().anyMatch(each -> holdsWithoutPassage(each, report));
      case Not(var unwanted) -> !holds(unwanted, report);
    };
  }

  private static boolean stands(String word, PassageDocument passage) {
    return passage.text().contains(word) || passage.context().contains(word);
  }
}
