package gongkai.engine.lucene;

import gongkai.query.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// Translates a clause more loosely than it is meant, for when nothing holds as it is meant: its
/// words may stand apart in the report, or only some of them stand there. What is asked of fields
/// and what is left out stays as strict as it was.
final class Loose {
  private final Texts texts;
  private final Strict strict;
  private final Least least;

  /// How many of the words must stand there.
  enum Least {
    ALL,
    /// Rounded down. More would cost more reports of use than it keeps useless ones away.
    HALF,
    ONE;

    int of(int words) {
      return switch (this) {
        case ALL -> words;
        case HALF -> Math.max(1, words / 2);
        case ONE -> Math.min(1, words);
      };
    }
  }

  Loose(Texts texts, Strict strict, Least least) {
    this.texts = texts;
    this.strict = strict;
    this.least = least;
  }

  /// Each word that can be looked for by itself, in a passage or its context.
  static List<Query> units(Texts texts, Clause clause) {
    return units(texts, Stream.of(clause)).toList();
  }

  private static Stream<Query> units(Texts texts, Stream<Clause> clauses) {
    return clauses.flatMap(
        clause ->
            switch (clause) {
              case Clause.Word(var run) -> ofWord(texts, run).stream();
              case Clause.Exact(var run) -> Stream.of(texts.exact(run));
              case Clause.All(var all) -> units(texts, all.stream());
              case Clause.Any(var any) -> units(texts, any.stream());
              case Clause.Everything _,
                  Clause.In _,
                  Clause.Exists _,
                  Clause.Between _,
                  Clause.Not _ ->
                  Stream.of();
            });
  }

  private static List<Query> ofWord(Texts texts, String run) {
    var units = texts.units(run);
    return units.isEmpty() ? List.of(texts.exact(run)) : units;
  }

  /// The same reports, best first by what stands in one passage.
  Query some(Clause clause) {
    return new BooleanQuery.Builder()
        .add(reports(clause), Occur.FILTER)
        .add(strict.lift(Texts.any(units(texts, clause))), Occur.SHOULD)
        .build();
  }

  Query reports(Clause clause) {
    return switch (clause) {
      case Clause.Word(var run) -> enough(apart(run));
      case Clause.All(var clauses) when Clauses.hasWords(clause) -> allOf(clauses);
      case Clause.Any(var clauses) when Clauses.hasWords(clause) ->
          Texts.any(clauses.stream().map(this::reports).toList());
      case Clause.All _,
          Clause.Any _,
          Clause.Exact _,
          Clause.Everything _,
          Clause.In _,
          Clause.Exists _,
          Clause.Between _,
          Clause.Not _ ->
          strict.reports(clause);
    };
  }

  private List<Query> apart(String run) {
    return ofWord(texts, run).stream().map(strict::lift).toList();
  }

  /// Words side by side are counted one by one, alternatives as one.
  private Stream<Query> parts(Clause clause) {
    return clause instanceof Clause.Word(var run)
        ? apart(run).stream()
        : Stream.of(reports(clause));
  }

  private Query enough(List<Query> parts) {
    int wanted = least.of(parts.size());
    if (wanted == parts.size()) {
      return Texts.all(parts);
    }
    var enough = new BooleanQuery.Builder();
    parts.forEach(part -> enough.add(part, Occur.SHOULD));
    // One of them is what Lucene asks for anyway.
    return (wanted > 1 ? enough.setMinimumNumberShouldMatch(wanted) : enough).build();
  }

  /// A field of passages beside words says in which passages each of the words must stand.
  private Query allOf(List<Clause> clauses) {
    var ofPassages = new ArrayList<Query>();
    var all = new BooleanQuery.Builder();
    for (var clause : clauses) {
      if (Clauses.isOfReports(clause)) {
        all.add(strict.reports(clause), Occur.FILTER);
      } else if (!Clauses.hasWords(clause)) {
        ofPassages.add(strict.passages(clause));
      }
    }
    var within = new Loose(texts, strict.within(ofPassages), least);
    var parts = clauses.stream().filter(Clauses::hasWords).flatMap(within::parts).toList();
    return all.add(enough(parts), Occur.MUST).build();
  }
}
