package gongkai.engine.lucene;

import gongkai.analysis.Analysis;
import gongkai.document.Field;
import gongkai.document.IndexField.Level;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Request;
import gongkai.engine.lucene.Loose.Least;
import gongkai.query.Clause;
import gongkai.query.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/// Translates a request, at each step of loosening and without any of its filters.
final class Plans {
  private final Clause query;
  private final Map<Field, Clause> filters;
  private final Texts texts;
  private final BitSetProducer ends;

  Plans(Request request, Analysis analysis, Joins joins) {
    var bounded = Bounds.of(request.query());
    query = bounded.query();
    filters = request.filters();
    texts = new Texts(analysis, new Units(analysis, bounded.words()), joins.contextEnds());
    ends = joins.ends();
  }

  /// The steps by which the query may be loosened; a single word can't be.
  List<Relaxed> steps() {
    return isOfSeveralWords()
        ? List.of(Relaxed.NONE, Relaxed.REPORT, Relaxed.ANY)
        : List.of(Relaxed.NONE);
  }

  /// How the words are looked for beyond what was typed.
  List<Note> notes() {
    return new SynonymNotes(texts).of(query);
  }

  Plan at(Relaxed step) {
    return plan(filters, step);
  }

  boolean filtersBy(Field field) {
    return filters.containsKey(field);
  }

  Plan without(Field filter, Relaxed step) {
    var others = new HashMap<>(filters);
    others.remove(filter);
    return plan(others, step);
  }

  Asked asked() {
    return Asked.of(query);
  }

  /// The reports in which a run stands, in a passage or its context.
  Query reportsWith(String run) {
    return reports(new Clause.Word(run));
  }

  /// The reports in which a run stands in the context.
  Query reportsUnder(String run) {
    return Strict.anywhere(texts, ends).lift(texts.context(run));
  }

  /// These passages, as far as the filters and another condition hold for them and their reports.
  Query passages(Query found, Clause condition) {
    var passages = new BooleanQuery.Builder().add(found, Occur.MUST);
    restriction(filters).forEach(filter -> passages.add(filter, Occur.FILTER));
    var reports = new BooleanQuery.Builder().add(reports(condition), Occur.FILTER);
    ofReports(filters).values().forEach(filter -> reports.add(filter, Occur.FILTER));
    return passages.add(new ToChildBlockJoinQuery(reports.build(), ends), Occur.FILTER).build();
  }

  private Query reports(Clause condition) {
    return Strict.anywhere(texts, ends).reports(condition);
  }

  private Plan plan(Map<Field, Clause> kept, Relaxed step) {
    var restriction = restriction(kept);
    var strict = Strict.anywhere(texts, ends).within(restriction);
    var asked = new BooleanQuery.Builder().add(reports(strict, step), Occur.MUST);
    if (!restriction.isEmpty()) {
      asked.add(strict.lift(Names.PASSAGES), Occur.FILTER);
    }
    var passages = strict.restricted(passages(step));
    return new Plan(
        step, asked.build(), ofReports(kept), passages, some(strict), Texts.any(marks()));
  }

  /// Who types one run of text means the whole of it; who types several words is not helped by a
  /// few of them.
  private Optional<Query> some(Strict strict) {
    return Clauses.runs(query) > 1
        ? Optional.of(new Loose(texts, strict, Least.HALF).some(query))
        : Optional.empty();
  }

  private boolean isOfSeveralWords() {
    return Loose.units(texts, query).size() > 1;
  }

  /// What the filters ask of passages.
  private static List<Query> restriction(Map<Field, Clause> filters) {
    return filters.entrySet().stream()
        .filter(filter -> Fields.level(filter.getKey()) == Level.PASSAGE)
        .map(filter -> ofPassages(filter.getValue()))
        .toList();
  }

  /// What they ask of reports.
  private Map<Field, Query> ofReports(Map<Field, Clause> filters) {
    var ofReports = new HashMap<Field, Query>();
    filters.forEach(
        (field, filter) -> {
          if (Fields.level(field) != Level.PASSAGE) {
            ofReports.put(field, reports(filter));
          }
        });
    return ofReports;
  }

  private Query reports(Strict strict, Relaxed step) {
    return switch (step) {
      case NONE -> strict.reports(query);
      case REPORT -> new Loose(texts, strict, Least.ALL).reports(query);
      case ANY -> new Loose(texts, strict, Least.ONE).some(query);
    };
  }

  private Query passages(Relaxed step) {
    return switch (step) {
      case NONE -> Strict.anywhere(texts, ends).passages(withoutReports());
      case REPORT, ANY -> Texts.any(Loose.units(texts, query));
    };
  }

  /// What is asked of the report alone holds already where its passages are looked at.
  private Clause withoutReports() {
    if (Clauses.isOfReports(query)) {
      return new Clause.Everything();
    }
    return query instanceof Clause.All(var clauses)
        ? new Clause.All(clauses.stream().filter(each -> !Clauses.isOfReports(each)).toList())
        : query;
  }

  private List<Query> marks() {
    var marks = marks(Stream.of(query)).toList();
    return marks.isEmpty() ? List.of(new MatchNoDocsQuery("no words")) : marks;
  }

  private Stream<Query> marks(Stream<Clause> clauses) {
    return clauses.flatMap(
        clause ->
            switch (clause) {
              case Clause.Word(var run) -> Stream.of(texts.marks(run));
              case Clause.Exact(var run) -> Stream.of(texts.exactMarks(run));
              case Clause.All(var all) -> marks(all.stream());
              case Clause.Any(var any) -> marks(any.stream());
              case Clause.Everything _,
                  Clause.In _,
                  Clause.Exists _,
                  Clause.Between _,
                  Clause.Not _ ->
                  Stream.of();
            });
  }

  /// A filter on a field of passages, in which a negation leaves aside passages and not reports.
  private static Query ofPassages(Clause filter) {
    return switch (filter) {
      case Clause.All(var clauses) -> Texts.all(clauses.stream().map(Plans::ofPassages).toList());
      case Clause.Any(var clauses) -> Texts.any(clauses.stream().map(Plans::ofPassages).toList());
      case Clause.Not(var unwanted) -> Strict.without(Names.PASSAGES, ofPassages(unwanted));
      case Clause.Everything() -> Names.PASSAGES;
      case Clause.In _, Clause.Exists _, Clause.Between _, Clause.Word _, Clause.Exact _ ->
          Strict.fields(filter);
    };
  }
}
