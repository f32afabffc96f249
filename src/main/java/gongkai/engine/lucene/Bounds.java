package gongkai.engine.lucene;

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
import java.util.List;
import java.util.Optional;

/// Keeps a query within what Lucene takes in one piece, however much was typed: of its runs of text
/// the first are looked for, and of a long run the first words one by one.
final class Bounds {
  private static final int MOST_RUNS = 64;

  /// Lucene takes 1,024 clauses; a word can need eight, all spellings and places counted.
  private static final int MOST_WORDS = 128;

  private int runs;

  /// @param query with no more runs than can be looked for
  /// @param words how many words of each run are looked for one by one
  record Bounded(Clause query, int words) {}

  private Bounds() {}

  static Bounded of(Clause query) {
    var bounds = new Bounds();
    var bounded = bounds.bounded(query).orElse(new Everything());
    int runs = Math.clamp(bounds.runs, 1, MOST_RUNS);
    return new Bounded(bounded, MOST_WORDS / runs);
  }

  private Optional<Clause> bounded(Clause clause) {
    return switch (clause) {
      case Word _, Exact _ -> runs++ < MOST_RUNS ? Optional.of(clause) : Optional.empty();
      case All(var clauses) -> Optional.of(new All(each(clauses)));
      case Any(var clauses) -> any(clauses);
      case Not(var unwanted) -> bounded(unwanted).map(Not::new);
      case Everything _, In _, Exists _, Between _ -> Optional.of(clause);
    };
  }

  /// Any of nothing is nothing, so an alternative of which nothing is left is left out.
  private Optional<Clause> any(List<Clause> clauses) {
    var kept = each(clauses);
    return kept.isEmpty() && !clauses.isEmpty() ? Optional.empty() : Optional.of(new Any(kept));
  }

  private List<Clause> each(List<Clause> clauses) {
    return clauses.stream().flatMap(clause -> bounded(clause).stream()).toList();
  }
}
