package gongkai.engine.lucene;

import gongkai.engine.Answer.Ranks;
import gongkai.engine.Answer.Relation;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Answer.Total;
import gongkai.engine.Request;
import gongkai.engine.Request.Sort;
import gongkai.engine.lucene.Position.AmongTheBest;
import gongkai.engine.lucene.Position.Behind;
import gongkai.engine.lucene.Position.Meant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/// Puts the reports of a plan in order, and cuts pages of it.
final class Ranking {
  private final IndexSearcher searcher;
  private final Request request;
  private final Plan plan;
  private final Relaxed step;
  private final Sets sets;
  private final int counted;

  /// @param counted up to which number reports are counted
  Ranking(Sets sets, Request request, Plan plan, int counted) {
    this.searcher = sets.searcher();
    this.sets = sets;
    this.request = request;
    this.plan = plan;
    this.step = plan.step();
    this.counted = counted;
  }

  /// A report of a page, found by all that is asked, by some of the words or by meaning.
  sealed interface Ranked {
    int report();
  }

  record ByWords(FieldDoc found) implements Ranked {
    @Override
    public int report() {
      return found.doc;
    }
  }

  record BySome(int report) implements Ranked {}

  record ByMeaning(Meant meant) implements Ranked {
    @Override
    public int report() {
      return meant.report();
    }
  }

  /// @param ranks of reports whose place was made of several orders
  /// @param next where the next page begins: behind the last of these; none where nothing follows
  record RankedPage(
      List<Ranked> reports, Map<Integer, Ranks> ranks, List<Position> next, Total total) {}

  /// The first page. Where meaning says nothing and many match, nothing but the order of the
  /// request is looked at.
  RankedPage first(List<Meant> meant) throws IOException {
    if (meant.isEmpty()) {
      var page = behind(null, List.of());
      if (page.total().value() > Fusion.TEXT || !isOpen()) {
        return page;
      }
    }
    return amongTheBest(0, meant);
  }

  /// Whether more may follow than what was asked for in words.
  private boolean isOpen() {
    return request.page().sort() instanceof Sort.RelevanceAndMeaning;
  }

  RankedPage from(Position position) throws IOException {
    return switch (position) {
      case Behind(var after, var leftOut) -> behind(after, leftOut);
      case AmongTheBest(int shown, var meant) -> amongTheBest(shown, meant);
    };
  }

  private RankedPage behind(@Nullable FieldDoc after, List<Meant> leftOut) throws IOException {
    int limit = request.page().limit();
    // One more than the page holds, to see whether there is a next one.
    var top = top(limit + leftOut.size() + 1, after);
    var shown = leftOut.stream().map(Meant::report).collect(Collectors.toSet());
    var left = top.reports().stream().filter(report -> !shown.contains(report.doc)).toList();
    var page = left.subList(0, Math.min(limit, left.size()));
    List<Position> next =
        left.size() > limit ? List.of(new Behind(page.getLast(), leftOut)) : List.of();
    var reports = page.stream().<Ranked>map(ByWords::new).toList();
    return new RankedPage(reports, Map.of(), next, top.total());
  }

  /// The best by words are put in order with what is meant; behind them the order is by words.
  RankedPage amongTheBest(int shown, List<Meant> meant) throws IOException {
    int end = shown + request.page().limit();
    var top = top(Math.max(Fusion.TEXT, end) + 1, null);
    var text = top.reports().subList(0, Math.min(Fusion.TEXT, top.reports().size()));
    var some = top.reports().size() <= Fusion.TEXT ? some(text) : List.<Integer>of();
    var fused = fused(text, some, meant, top.reports().size() > text.size());
    var order = new ArrayList<>(fused);
    var known = fused.stream().map(Ranked::report).collect(Collectors.toSet());
    top.reports().stream()
        .filter(report -> !known.contains(report.doc))
        .map(ByWords::new)
        .forEach(order::add);
    var page = order.subList(Math.min(shown, order.size()), Math.min(end, order.size()));
    var ranks = Fusion.ranks(text.stream().map(report -> report.doc).toList(), some, meant);
    return new RankedPage(page, ranks, next(end, fused.size(), order, text, meant), top.total());
  }

  private static List<Position> next(
      int end, int fused, List<Ranked> order, List<FieldDoc> text, List<Meant> meant) {
    if (end >= order.size()) {
      return List.of();
    }
    if (end < fused) {
      return List.of(new AmongTheBest(end, meant));
    }
    boolean isAtTheBorder = end == fused;
    var last = isAtTheBorder ? text.getLast() : ((ByWords) order.get(end - 1)).found();
    return List.of(new Behind(last, meant));
  }

  /// Reports with some of the words, the best first. In one view they are always the same.
  private List<Integer> some(List<FieldDoc> text) throws IOException {
    var wanted = plan.reportsWithSome();
    if (wanted.isEmpty() || !isOpen()) {
      return List.of();
    }
    var matching = text.stream().map(report -> report.doc).collect(Collectors.toSet());
    var order = new TopFieldCollectorManager(Order.of(request), Fusion.TEXT, null, 1);
    return Arrays.stream(searcher.search(wanted.get(), order).scoreDocs)
        .map(report -> report.doc)
        .filter(report -> !matching.contains(report))
        .toList();
  }

  private List<Ranked> fused(
      List<FieldDoc> text, List<Integer> some, List<Meant> meant, boolean isMore)
      throws IOException {
    var ranked = new HashMap<Integer, Ranked>();
    meant.forEach(each -> ranked.put(each.report(), new ByMeaning(each)));
    some.forEach(report -> ranked.put(report, new BySome(report)));
    text.forEach(report -> ranked.put(report.doc, new ByWords(report)));
    if (isMore) {
      ranked.putAll(furtherDown(meant, ranked));
    }
    var found = text.stream().map(report -> report.doc).toList();
    var order = new Fusion(step).order(found, some, meant);
    return order.stream().map(ranked::get).toList();
  }

  /// Those of the reports near in meaning that have the words, too, but are not among the best.
  private Map<Integer, Ranked> furtherDown(List<Meant> meant, Map<Integer, Ranked> known)
      throws IOException {
    var left =
        meant.stream()
            .map(Meant::report)
            .filter(report -> known.get(report) instanceof ByMeaning)
            .sorted()
            .toList();
    var weight = searcher.createWeight(searcher.rewrite(plan.reports()), ScoreMode.COMPLETE, 1);
    var found = new HashMap<Integer, Ranked>();
    for (int report : left) {
      var leaves = searcher.getLeafContexts();
      var leaf = leaves.get(ReaderUtil.subIndex(report, leaves));
      var scorer = weight.scorer(leaf);
      if (scorer != null
          && scorer.iterator().advance(report - leaf.docBase) + leaf.docBase == report) {
        found.put(
            report, new ByWords(new FieldDoc(report, Float.NaN, new Object[] {scorer.score()})));
      }
    }
    return found;
  }

  private Top top(int size, @Nullable FieldDoc after) throws IOException {
    var reports = BestFirst.of(searcher.rewrite(plan.reports()), sets);
    var found =
        searcher.search(
            reports, new TopFieldCollectorManager(Order.of(request), size, after, counted));
    var relation =
        found.totalHits.relation() == TotalHits.Relation.EQUAL_TO
            ? Relation.EXACT
            : Relation.AT_LEAST;
    var best = Arrays.stream(found.scoreDocs).map(FieldDoc.class::cast).toList();
    return new Top(best, new Total(found.totalHits.value(), relation));
  }

  private record Top(List<FieldDoc> reports, Total total) {}
}
