package gongkai.engine.lucene;

import gongkai.query.Clause;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/// Translates a clause as it is meant: all that it asks of a passage must hold in one passage.
///
/// A clause has two translations. One matches the reports for which it holds, the other the
/// passages in which it holds; what holds for a report holds in each of its passages.
final class Strict {
  private final Texts texts;
  private final BitSetProducer ends;
  private final List<Query> restriction;

  /// @param restriction what else must hold in a passage, whichever the clause
  private Strict(Texts texts, BitSetProducer ends, List<Query> restriction) {
    this.texts = texts;
    this.ends = ends;
    this.restriction = restriction;
  }

  static Strict anywhere(Texts texts, BitSetProducer ends) {
    return new Strict(texts, ends, List.of());
  }

  Strict within(List<Query> more) {
    var both = new ArrayList<>(restriction);
    both.addAll(more);
    return new Strict(texts, ends, List.copyOf(both));
  }

  Query reports(Clause clause) {
    return switch (clause) {
      case Clause.Everything() -> Names.REPORTS;
      case Clause.Not(var unwanted) ->
          without(Names.REPORTS, anywhere(texts, ends).reports(unwanted));
      case Clause.All(var clauses) -> allOf(clauses);
      case Clause.Any(var clauses) when Clauses.isOfReports(clause) ->
          Texts.any(clauses.stream().map(this::reports).toList());
      case Clause.In _, Clause.Exists _, Clause.Between _ when Clauses.isOfReports(clause) ->
          fields(clause);
      case Clause.Any _,
          Clause.Word _,
          Clause.Exact _,
          Clause.In _,
          Clause.Exists _,
          Clause.Between _ ->
          lift(passages(clause));
    };
  }

  /// What is asked of the report is asked once; the rest must be found together in a passage.
  private Query allOf(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return Names.REPORTS;
    }
    var all = new BooleanQuery.Builder();
    var together = new ArrayList<Clause>();
    for (var clause : clauses) {
      if (Clauses.isOfReports(clause)) {
        all.add(reports(clause), Occur.FILTER);
      } else {
        together.add(clause);
      }
    }
    if (!together.isEmpty()) {
      all.add(lift(passages(new Clause.All(together))), Occur.MUST);
    }
    return all.build();
  }

  Query passages(Clause clause) {
    return switch (clause) {
      case Clause.Everything() -> Names.PASSAGES;
      case Clause.Word(var run) -> texts.word(run);
      case Clause.Exact(var run) -> texts.exact(run);
      case Clause.All(var clauses) -> together(clauses);
      case Clause.Any(var clauses) -> Texts.any(clauses.stream().map(this::passages).toList());
      case Clause.In _, Clause.Exists _, Clause.Between _ when !Clauses.isOfReports(clause) ->
          fields(clause);
      case Clause.Not _, Clause.In _, Clause.Exists _, Clause.Between _ ->
          new ToChildBlockJoinQuery(reports(clause), ends);
    };
  }

  private Query together(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return Names.PASSAGES;
    }
    var all = new BooleanQuery.Builder();
    for (var clause : clauses) {
      all.add(passages(clause), Clauses.hasWords(clause) ? Occur.MUST : Occur.FILTER);
    }
    return all.build();
  }

  /// The reports that have such a passage, each with the score of the best.
  Query lift(Query passages) {
    return new ToParentBlockJoinQuery(restricted(passages), ends, ScoreMode.Max);
  }

  Query restricted(Query passages) {
    if (restriction.isEmpty()) {
      return passages;
    }
    var both = new BooleanQuery.Builder().add(passages, Occur.MUST);
    restriction.forEach(query -> both.add(query, Occur.FILTER));
    return both.build();
  }

  static Query fields(Clause clause) {
    return switch (clause) {
      case Clause.In(var field, var values) -> Fields.in(field, values);
      case Clause.Exists(var field) -> Fields.exists(field);
      case Clause.Between(var field, double low, double high) -> Fields.between(field, low, high);
      case Clause.Everything _,
          Clause.Word _,
          Clause.Exact _,
          Clause.All _,
          Clause.Any _,
          Clause.Not _ ->
          throw new IllegalArgumentException("asks no field: " + clause);
    };
  }

  static Query without(Query all, Query unwanted) {
    return new BooleanQuery.Builder().add(all, Occur.FILTER).add(unwanted, Occur.MUST_NOT).build();
  }
}
