package gongkai.http;

import gongkai.document.Fields;
import gongkai.engine.Answer;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Hit;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.http.Reply.Problem;
import gongkai.json.Members;
import gongkai.query.QueryReader;
import gongkai.query.ReadQuery;
import gongkai.suggest.Suggester;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// `GET /api/v1/search`: reports by words. `GET /api/v1/reports`: reports by filters alone.
final class SearchRoutes {
  private final ReportSearch index;
  private final SearchParams searchParams;
  private final QueryReader reader;
  private final Searched.Taker taker;
  private final DidYouMean didYouMean;
  private final Reasons reasons;

  /// What an answer begins with.
  @FunctionalInterface
  private interface Opening {
    Members of(Found found) throws IOException;
  }

  /// The shape of the hits of an answer.
  @FunctionalInterface
  private interface Hits {
    Function<Hit, Members> of(Request request, Found found) throws IOException;
  }

  SearchRoutes(ReportSearch index, Fields fields, Suggester suggester) {
    this(index, fields, suggester, Searched.Taker.NOBODY);
  }

  /// @param taker told of each search that was answered
  SearchRoutes(ReportSearch index, Fields fields, Suggester suggester, Searched.Taker taker) {
    this.taker = taker;
    this.index = index;
    this.didYouMean = new DidYouMean(index, suggester);
    this.reasons = new Reasons(index, fields);
    this.searchParams = new SearchParams(fields);
    this.reader = new QueryReader(fields);
  }

  Reply search(Params params) throws IOException, Refusal {
    var text = params.text(SearchParams.TEXT);
    var read = reader.read(text);
    var meaning = Meaning.of(params, index);
    var request = searchParams.search(params, read.clause(), meaning.best());
    var notes = new ArrayList<String>();
    read.notes().forEach(note -> notes.add(note.message(params.locale())));
    notes.addAll(meaning.notes(params.locale()));
    long start = System.nanoTime();
    return answer(
        request,
        found -> {
          taker.take(searched(read, found, start));
          found.notes().forEach(note -> notes.add(note.message(params.locale())));
          var query = SearchJson.query(text, read, found, notes);
          query.list("did_you_mean", didYouMean.of(request, found), SearchJson::offer);
          return new Members().object("query", query);
        },
        hits(params));
  }

  private static Searched searched(ReadQuery read, Found found, long start) {
    return new Searched(
        read.readAs(), found.total(), found.relaxed(), found.timedOut(), millisSince(start));
  }

  private static long millisSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  Reply list(Params params) throws IOException, Refusal {
    return answer(searchParams.list(params), _ -> new Members(), (_, _) -> SearchJson::hit);
  }

  private Hits hits(Params params) throws Refusal {
    var explain = params.text(SearchParams.EXPLAIN);
    return switch (explain) {
      case "true" -> (request, found) -> reasons.hits(request, found, params.locale());
      case "", "false" -> (_, _) -> SearchJson::hit;
      default ->
          throw new Refusal(
              Problem.invalid(SearchParams.EXPLAIN, "choice", explain, "true, false"));
    };
  }

  private Reply answer(Request request, Opening opening, Hits hits) throws IOException {
    long start = System.nanoTime();
    return switch (index.search(request)) {
      case Found found -> {
        var begun = opening.of(found);
        var shape = hits.of(request, found);
        var body = SearchJson.found(begun, found, shape, millisSince(start));
        yield found.timedOut() ? new Reply.Passing(body) : new Reply.Json(body);
      }
      case Answer.CursorExpired _ -> Problem.of(Fault.CURSOR_EXPIRED);
      case Answer.CursorInvalid _ -> Problem.invalid(SearchParams.CURSOR, "cursor");
    };
  }
}
