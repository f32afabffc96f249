package gongkai.engine.lucene;

import gongkai.engine.Answer;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Extent;
import gongkai.engine.Match;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.engine.Similar;
import gongkai.engine.Vocabulary;
import gongkai.engine.Why;
import gongkai.meaning.Sentences;
import gongkai.meaning.Status;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Answers requests from the views of an index.
final class LuceneSearch implements ReportSearch {
  /// The first of a long problem say what it is.
  private static final int WORDS_OF_A_PROBLEM = 64;

  private final Views views;
  private final Joins joins = new Joins();
  private final LuceneSettings settings;
  private final InstantSource clock;

  LuceneSearch(Views views, LuceneSettings settings, InstantSource clock) {
    this.views = views;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Answer search(Request request) throws IOException {
    var plans = new Plans(request, settings.analysis(), joins);
    if (request.page().cursor().isEmpty()) {
      try (var view = views.latest()) {
        return kept(view, firstPage(searching(view, request, plans), plans.steps()));
      }
    }
    var cursor = Cursor.of(request);
    return cursor.isEmpty() ? new Answer.CursorInvalid() : nextPage(request, plans, cursor.get());
  }

  @Override
  public void all(Request request, Match.Depth depth, Match.Taker taker) throws IOException {
    var inOrder = Everything.of(request);
    var plans = new Plans(inOrder, settings.analysis(), joins);
    try (var view = views.latest()) {
      var counted = firstPage(searching(view, inOrder, plans), plans.steps());
      if (counted.timedOut()) {
        throw new IOException("finding all reports took longer than a search may");
      }
      taker.begin(counted.relaxed());
      var everything = new Everything(view, inOrder, plans.at(counted.relaxed()), joins);
      everything.give(() -> new TimeLimit(clock, settings.timeLimit()), depth, taker);
    }
  }

  /// Loosens the query until something is found; where nothing is, it says so as asked.
  private static Found firstPage(Searching searching, List<Relaxed> steps) throws IOException {
    var strictest = searching.first(steps.getFirst());
    var found = strictest;
    for (var step : steps.subList(1, steps.size())) {
      if (found.total().value() > 0 || found.timedOut()) {
        break;
      }
      found = searching.first(step);
    }
    return found.total().value() > 0 ? found : strictest;
  }

  private Answer nextPage(Request request, Plans plans, Cursor cursor) throws IOException {
    var seen = views.kept(cursor.version());
    if (seen.isEmpty()) {
      return new Answer.CursorExpired();
    }
    try (var view = seen.get()) {
      return kept(view, searching(view, request, plans).after(cursor));
    }
  }

  private Searching searching(View view, Request request, Plans plans) {
    var limit = new TimeLimit(clock, settings.timeLimit());
    var means = new Searching.Means(limit, settings.meanings());
    return new Searching(view, request, plans, joins, means);
  }

  private Found kept(View view, Found found) throws IOException {
    if (!found.next().isEmpty()) {
      views.keep(view);
    }
    return found;
  }

  @Override
  public Map<String, Why> why(Request request, Relaxed step, Collection<String> ids)
      throws IOException {
    var plan = new Plans(request, settings.analysis(), joins).at(step);
    try (var view = views.latest()) {
      var searcher = view.searcher(() -> false);
      var explaining = new Explaining(searcher, joins.ends(), Spoken.of(request.query()));
      var reasons = new HashMap<String, Why>();
      for (var id : ids) {
        for (var report : searcher.search(document(id, Names.REPORT), 1).scoreDocs) {
          var why = explaining.why(plan.reports(), report.doc);
          if (why.isEmpty() && plan.reportsWithSome().isPresent()) {
            why = explaining.why(plan.reportsWithSome().get(), report.doc);
          }
          why.ifPresent(each -> reasons.put(id, each));
        }
      }
      return reasons;
    }
  }

  @Override
  public Optional<String> report(String id) throws IOException {
    try (var view = views.latest()) {
      var searcher = view.searcher(() -> false);
      var found = searcher.search(document(id, Names.SOURCE), 1).scoreDocs;
      if (found.length == 0) {
        return Optional.empty();
      }
      var stored = searcher.storedFields().document(found[0].doc, Set.of(Names.SOURCE));
      return Optional.of(Sources.unpack(stored.getBinaryValue(Names.SOURCE)));
    }
  }

  /// The document of a report's block that is of this kind.
  private static Query document(String id, String kind) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Names.BLOCK, id)), Occur.FILTER)
        .add(new TermQuery(new Term(Names.LEVEL, kind)), Occur.FILTER)
        .build();
  }

  @Override
  public Similar similar(String id, int limit) throws IOException {
    try (var view = views.latest()) {
      var searcher = view.searcher(new TimeLimit(clock, settings.timeLimit()));
      var units = new Units(settings.analysis(), WORDS_OF_A_PROBLEM);
      var texts = new Texts(settings.analysis(), units, joins.contextEnds());
      return new SimilarReports(searcher, joins.ends(), texts, settings.meanings()).of(id, limit);
    }
  }

  @Override
  public long size() throws IOException {
    try (var view = views.latest()) {
      return view.searcher(() -> false).count(Names.REPORTS);
    }
  }

  @Override
  public Sentences sentences() {
    return new IndexedSentences(views);
  }

  @Override
  public Status meaning() {
    return settings.meanings().status();
  }

  @Override
  public String state() throws IOException {
    try (var view = views.latest()) {
      return view.state();
    }
  }

  @Override
  public Extent extent() throws IOException {
    try (var view = views.latest()) {
      return view.extent();
    }
  }

  @Override
  public Vocabulary vocabulary() throws IOException {
    try (var view = views.latest()) {
      return new VocabularyReader(view, joins).read();
    }
  }

  @Override
  public void close() throws IOException {
    views.close();
  }
}
