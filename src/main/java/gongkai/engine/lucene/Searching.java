package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.engine.Answer.Facet;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Hit;
import gongkai.engine.Answer.Ranks;
import gongkai.engine.Answer.Relation;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Answer.Snippet;
import gongkai.engine.Answer.Total;
import gongkai.engine.Request;
import gongkai.engine.Request.Sort;
import gongkai.engine.lucene.Position.Meant;
import gongkai.engine.lucene.Ranking.ByMeaning;
import gongkai.engine.lucene.Ranking.BySome;
import gongkai.engine.lucene.Ranking.ByWords;
import gongkai.engine.lucene.Ranking.Ranked;
import gongkai.engine.lucene.Ranking.RankedPage;
import gongkai.meaning.Meanings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// One request against one view.
final class Searching {
  /// Reports beyond this number are counted only where facets count them anyway; Lucene can then
  /// leave out whole blocks that cannot be among the best.
  private static final int COUNTED = 1_000;

  private static final RankedPage NOTHING =
      new RankedPage(List.of(), Map.of(), List.of(), new Total(0, Relation.EXACT));

  private final View view;
  private final Request request;
  private final Plans plans;
  private final IndexSearcher searcher;
  private final MeantReports meantReports;
  private final Sets sets;
  private @Nullable List<Meant> meant;

  Searching(View view, Request request, Plans plans, Joins joins, Means means) {
    this.view = view;
    this.request = request;
    this.plans = plans;
    this.searcher = view.searcher(means.limit());
    this.sets = new Sets(searcher, joins, means.limit());
    this.meantReports = new MeantReports(view, sets, plans, means.meanings());
  }

  /// What a search may use.
  record Means(TimeLimit limit, Meanings meanings) {}

  Found first(Relaxed step) throws IOException {
    var near = meant();
    return at(step, ranking -> ranking.first(near));
  }

  Found after(Cursor cursor) throws IOException {
    return at(cursor.step(), ranking -> ranking.from(cursor.position()));
  }

  /// The same at each step of loosening.
  private List<Meant> meant() throws IOException {
    var known = meant;
    if (known == null) {
      boolean wanted =
          request.page().sort() instanceof Sort.RelevanceAndMeaning && request.page().limit() > 0;
      known = wanted ? meantReports.find() : List.of();
      meant = known;
    }
    return known;
  }

  /// Which page is wanted.
  private interface Choice {
    RankedPage of(Ranking ranking) throws IOException;
  }

  private Found at(Relaxed step, Choice choice) throws IOException {
    var plan = plans.at(step);
    var matching = new Matching(view, sets, plans, step, request.wanted().facets());
    boolean none = request.page().limit() == 0;
    boolean counts = none || !request.wanted().facets().isEmpty();
    var page =
        none
            ? NOTHING
            : choice.of(new Ranking(sets, request, plan, counts ? Fusion.TEXT : COUNTED));
    var total = counts ? new Total(matching.all().count(), Relation.EXACT) : page.total();
    var facets = facets(matching);
    var hits = hits(step, page);
    boolean timedOut = searcher.timedOut() || matching.timedOut();
    return new Found(
        timedOut ? atLeast(total) : total,
        step,
        hits,
        facets,
        next(page, step),
        timedOut,
        plans.notes());
  }

  private static Total atLeast(Total total) {
    return new Total(total.value(), Relation.AT_LEAST);
  }

  private String next(RankedPage page, Relaxed step) {
    return page.next().stream()
        .map(position -> new Cursor(view.version(), step, position).toText(request))
        .collect(Collectors.joining());
  }

  private List<Hit> hits(Relaxed step, RankedPage ranked) throws IOException {
    var page = ranked.reports();
    if (page.isEmpty()) {
      return List.of();
    }
    // Made once: each holds buffers of some hundred kilobytes.
    var stored = searcher.storedFields();
    var snippets = new HashMap<Integer, List<Snippet>>();
    var all = page.stream().filter(ByWords.class::isInstance).map(Ranked::report).toList();
    snippets.putAll(new Snippets(sets, stored, plans.at(step)).of(all));
    var some = page.stream().filter(BySome.class::isInstance).map(Ranked::report).toList();
    if (!some.isEmpty()) {
      snippets.putAll(new Snippets(sets, stored, plans.at(Relaxed.ANY)).of(some));
    }
    var hits = new Hits(searcher, stored, request.wanted().figures());
    var read = new ArrayList<Hit>();
    for (var report : page) {
      var hit =
          switch (report) {
            case ByWords(var found) ->
                hits.byWords(found, snippets.getOrDefault(found.doc, List.of()));
            case BySome(int found) -> hits.bySome(found, snippets.getOrDefault(found, List.of()));
            case ByMeaning(var found) -> hits.byMeaning(found);
          };
      read.add(hit.ranked(ranked.ranks().getOrDefault(report.report(), Ranks.NONE)));
    }
    return read;
  }

  private List<Facet> facets(Matching matching) throws IOException {
    var facets = new ArrayList<Facet>();
    var counting = new Facets(view, matching, request.wanted().holding());
    for (Field field : request.wanted().facets()) {
      facets.add(counting.of(field));
    }
    return facets;
  }
}
