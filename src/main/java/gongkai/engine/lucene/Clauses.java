package gongkai.engine.lucene;

import gongkai.document.IndexField.Level;
import gongkai.query.Clause;

/// Tells what a clause speaks of: reports or passages, words or fields.
final class Clauses {
  private Clauses() {}

  /// Whether the clause holds for a report as a whole or not at all, whichever passage one looks
  /// at.
  static boolean isOfReports(Clause clause) {
    return switch (clause) {
      case Clause.Everything _, Clause.Not _ -> true;
      case Clause.Word _, Clause.Exact _ -> false;
      case Clause.In(var field, _) -> Fields.level(field) == Level.REPORT;
      case Clause.Exists(var field) -> Fields.level(field) == Level.REPORT;
      case Clause.Between(var field, _, _) -> Fields.level(field) == Level.REPORT;
      case Clause.All(var clauses) -> clauses.stream().allMatch(Clauses::isOfReports);
      case Clause.Any(var clauses) -> clauses.stream().allMatch(Clauses::isOfReports);
    };
  }

  /// Whether there are words to be found, marked and ranked by.
  static boolean hasWords(Clause clause) {
    return switch (clause) {
      case Clause.Word _, Clause.Exact _ -> true;
      case Clause.Everything _, Clause.Not _, Clause.In _, Clause.Exists _, Clause.Between _ ->
          false;
      case Clause.All(var clauses) -> clauses.stream().anyMatch(Clauses::hasWords);
      case Clause.Any(var clauses) -> clauses.stream().anyMatch(Clauses::hasWords);
    };
  }

  /// How many runs of text are looked for, as they were typed.
  static long runs(Clause clause) {
    return switch (clause) {
      case Clause.Word _, Clause.Exact _ -> 1;
      case Clause.All(var all) -> all.stream().mapToLong(Clauses::runs).sum();
      case Clause.Any(var any) -> any.stream().mapToLong(Clauses::runs).sum();
      case Clause.Everything _, Clause.In _, Clause.Exists _, Clause.Between _, Clause.Not _ -> 0;
    };
  }
}
