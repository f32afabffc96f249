package gongkai.query;

import gongkai.query.Clause.All;
import gongkai.query.Clause.Any;
import gongkai.query.Clause.Everything;
import gongkai.query.Clause.Not;
import java.util.List;
import java.util.stream.Stream;

/// Joins clauses into the one tree that stands for their meaning: no list in a list of its kind,
/// none of one clause, no double negation. Everything counts as nothing said.
final class Join {
  private Join() {}

  static Clause all(List<Clause> clauses) {
    var flat =
        clauses.stream()
            .flatMap(clause -> clause instanceof All(var inner) ? inner.stream() : said(clause))
            .toList();
    return flat.size() > 1 ? new All(flat) : onlyOf(flat);
  }

  static Clause any(List<Clause> clauses) {
    var flat =
        clauses.stream()
            .flatMap(clause -> clause instanceof Any(var inner) ? inner.stream() : said(clause))
            .toList();
    return flat.size() > 1 ? new Any(flat) : onlyOf(flat);
  }

  static Clause not(Clause clause) {
    return switch (clause) {
      case Everything nothingSaid -> nothingSaid;
      case Not(var inner) -> inner;
      default -> new Not(clause);
    };
  }

  private static Stream<Clause> said(Clause clause) {
    return clause instanceof Everything ? Stream.empty() : Stream.of(clause);
  }

  private static Clause onlyOf(List<Clause> clauses) {
    return clauses.isEmpty() ? new Everything() : clauses.getFirst();
  }
}
