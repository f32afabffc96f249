package gongkai.http;

import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Relation;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Answer.Total;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.query.Clause;
import gongkai.query.PlainSpelling;
import gongkai.suggest.Correction;
import gongkai.suggest.Suggester;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Offers other queries where what was typed stands in few reports as it was typed. What is offered
/// stands in more, under the same filters.
public final class DidYouMean {
  /// What stands in so many reports was meant.
  private static final int ENOUGH = 5;

  private static final int OFFERED = 3;

  /// Each takes two searches.
  private static final int TRIED = 5;

  private final ReportSearch index;
  private final Suggester suggester;

  /// Another query.
  ///
  /// @param text as a reader would have typed it
  /// @param query the same, or more exactly what is meant
  public record Offer(String text, String query, Total total) {}

  public DidYouMean(ReportSearch index, Suggester suggester) {
    this.index = index;
    this.suggester = suggester;
  }

  /// Whether what was typed stands in so few reports that something else may be meant. Who asks
  /// this first need not know any names otherwise.
  public static boolean isDoubtful(ReportSearch index, Request request) throws IOException {
    return strictly(index, request, exactly(request.query())).value() < ENOUGH;
  }

  public List<Offer> of(Request request, Found found) throws IOException {
    if (found.timedOut() || !request.page().cursor().isEmpty()) {
      return List.of();
    }
    suggester.refresh();
    var corrections = new ArrayList<>(suggester.bySound(request.query()));
    if (found.relaxed() != Relaxed.NONE || found.total().value() < ENOUGH) {
      corrections.addAll(suggester.byName(request.query()));
    }
    return corrections.isEmpty() ? List.of() : better(request, corrections);
  }

  private List<Offer> better(Request request, List<Correction> corrections) throws IOException {
    long typed = strictly(index, request, exactly(request.query())).value();
    var offers = new ArrayList<Offer>();
    for (var correction : corrections.stream().limit(typed < ENOUGH ? TRIED : 0).toList()) {
      if (offers.size() < OFFERED
          && strictly(index, request, exactly(correction.meant())).value() > typed) {
        offers.add(
            new Offer(
                PlainSpelling.of(correction.shown()),
                PlainSpelling.of(correction.meant()),
                strictly(index, request, correction.meant())));
      }
    }
    return offers;
  }

  /// How many reports there are for a query without loosening it.
  private static Total strictly(ReportSearch index, Request request, Clause query)
      throws IOException {
    var page = new Request.Page(0, new Request.Sort.Relevance(), "");
    var other = new Request(query, request.filters(), Request.Wanted.NOTHING, page);
    return index.search(other) instanceof Found found && found.relaxed() == Relaxed.NONE
        ? found.total()
        : new Total(0, Relation.EXACT);
  }

  /// The words of a wrong spelling stand in many reports, one by one.
  private static Clause exactly(Clause query) {
    return switch (query) {
      case Clause.Word(var run) -> new Clause.Exact(run);
      case Clause.All(var all) -> new Clause.All(all.stream().map(DidYouMean::exactly).toList());
      case Clause.Any(var any) -> new Clause.Any(any.stream().map(DidYouMean::exactly).toList());
      case Clause.Exact _,
          Clause.In _,
          Clause.Everything _,
          Clause.Exists _,
          Clause.Between _,
          Clause.Not _ ->
          query;
    };
  }
}
