package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.engine.Answer.Facet;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Hit;
import gongkai.engine.Answer.Relation;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Answer.Total;
import gongkai.engine.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;

/// One request against one view.
final class Searching {
  /// Reports beyond this number are counted only where facets count them anyway; Lucene can then
  /// leave out whole blocks that cannot be among the best.
  private static final int COUNTED = 1_000;

  private final View view;
  private final Request request;
  private final Plans plans;
  private final BitSetProducer ends;
  private final IndexSearcher searcher;

  Searching(View view, Request request, Plans plans, Joins joins, TimeLimit limit) {
    this.view = view;
    this.request = request;
    this.plans = plans;
    this.ends = joins.ends();
    this.searcher = view.searcher(limit);
  }

  Found first(Relaxed step) throws IOException {
    return at(step, null);
  }

  Found after(Cursor cursor) throws IOException {
    return at(cursor.step(), cursor.after());
  }

  private Found at(Relaxed step, @Nullable FieldDoc after) throws IOException {
    var plan = plans.at(step);
    var matching = new Matching(searcher, plans, step);
    boolean counts = !request.wanted().facets().isEmpty() || request.page().limit() == 0;
    var top = top(plan, after, counts ? 1 : COUNTED);
    var total = counts ? new Total(matching.all().count(), Relation.EXACT) : top.total();
    var page = top.page(request.page().limit());
    var next = top.hasMore() ? next(page, step) : "";
    var facets = facets(matching);
    var hits = hits(plan, page);
    boolean timedOut = searcher.timedOut();
    return new Found(timedOut ? atLeast(total) : total, step, hits, facets, next, timedOut);
  }

  private static Total atLeast(Total total) {
    return new Total(total.value(), Relation.AT_LEAST);
  }

  /// One more than the page holds, to see whether there is a next one.
  private Top top(Plan plan, @Nullable FieldDoc after, int counted) throws IOException {
    int limit = request.page().limit();
    if (limit == 0) {
      return new Top(List.of(), new Total(0, Relation.EXACT), limit);
    }
    var found =
        searcher.search(
            plan.reports(),
            new TopFieldCollectorManager(Order.of(request), limit + 1, after, counted));
    var relation =
        found.totalHits.relation() == TotalHits.Relation.EQUAL_TO
            ? Relation.EXACT
            : Relation.AT_LEAST;
    var reports = Arrays.stream(found.scoreDocs).map(FieldDoc.class::cast).toList();
    return new Top(reports, new Total(found.totalHits.value(), relation), limit);
  }

  private record Top(List<FieldDoc> reports, Total total, int limit) {
    List<FieldDoc> page(int size) {
      return reports.subList(0, Math.min(size, reports.size()));
    }

    boolean hasMore() {
      return reports.size() > limit && limit > 0;
    }
  }

  private String next(List<FieldDoc> page, Relaxed step) {
    return new Cursor(view.version(), step, page.getLast()).toText(request);
  }

  private List<Hit> hits(Plan plan, List<FieldDoc> page) throws IOException {
    // Made once: each holds buffers of some hundred kilobytes.
    var stored = searcher.storedFields();
    var snippets = new Snippets(searcher, stored, plan, ends).of(page);
    var hits = new Hits(searcher, stored, request.wanted().figures());
    var read = new ArrayList<Hit>();
    for (var report : page) {
      read.add(hits.read(report, score(report), snippets.getOrDefault(report.doc, List.of())));
    }
    return read;
  }

  /// Zero where the order is not by relevance.
  private static float score(FieldDoc report) {
    return report.fields[0] instanceof Float score ? score : 0;
  }

  private List<Facet> facets(Matching matching) throws IOException {
    var facets = new ArrayList<Facet>();
    var counting = new Facets(view, matching, ends);
    for (Field field : request.wanted().facets()) {
      facets.add(counting.of(field));
    }
    return facets;
  }
}
