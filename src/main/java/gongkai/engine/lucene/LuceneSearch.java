package gongkai.engine.lucene;

import gongkai.document.IndexField;
import gongkai.engine.Answer;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;

/// Answers requests from the views of an index.
final class LuceneSearch implements ReportSearch {
  private final Views views;
  private final BitSetProducer ends = Names.ends();
  private final Plans plans;
  private final InstantSource clock;
  private final Duration timeLimit;

  LuceneSearch(Views views, LuceneSettings settings, InstantSource clock) {
    this.views = views;
    this.plans = new Plans(settings.analysis(), ends);
    this.clock = clock;
    this.timeLimit = settings.timeLimit();
  }

  @Override
  public Answer search(Request request) throws IOException {
    if (request.page().cursor().isEmpty()) {
      try (var view = views.latest()) {
        return search(view, request, plans.steps(request), Optional.empty());
      }
    }
    var cursor = Cursor.of(request);
    if (cursor.isEmpty()) {
      return new Answer.CursorInvalid();
    }
    return goOn(request, cursor.get());
  }

  private Answer goOn(Request request, Cursor cursor) throws IOException {
    var kept = views.kept(cursor.version());
    if (kept.isEmpty()) {
      return new Answer.CursorExpired();
    }
    try (var view = kept.get()) {
      return search(view, request, List.of(cursor.step()), Optional.of(cursor));
    }
  }

  /// Loosens the query until something is found; where nothing is, it says so as asked.
  private Answer search(View view, Request request, List<Relaxed> steps, Optional<Cursor> cursor)
      throws IOException {
    var limit = new TimeLimit(clock, timeLimit);
    var strictest = searching(view, request, limit).at(steps.getFirst(), cursor);
    var found = strictest;
    for (var step : steps.subList(1, steps.size())) {
      if (found.total().value() > 0 || found.timedOut()) {
        break;
      }
      found = searching(view, request, limit).at(step, cursor);
    }
    if (!found.next().isEmpty()) {
      views.keep(view);
    }
    return found.total().value() > 0 ? found : strictest;
  }

  private Searching searching(View view, Request request, TimeLimit limit) {
    return new Searching(view, request, plans, ends, limit);
  }

  @Override
  public Optional<String> report(String id) throws IOException {
    try (var view = views.latest()) {
      var searcher = view.searcher(() -> false);
      var query = new TermQuery(new Term(IndexField.ID.key(), id));
      var found = searcher.search(query, 1).scoreDocs;
      if (found.length == 0) {
        return Optional.empty();
      }
      var stored = searcher.storedFields().document(found[0].doc, Set.of(Names.SOURCE));
      return Optional.of(stored.get(Names.SOURCE));
    }
  }

  @Override
  public long size() throws IOException {
    try (var view = views.latest()) {
      return view.searcher(() -> false).count(Names.REPORTS);
    }
  }

  @Override
  public void close() throws IOException {
    views.close();
  }
}
