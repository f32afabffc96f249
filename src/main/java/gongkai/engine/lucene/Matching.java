package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.engine.Answer.Relaxed;
import java.io.IOException;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// All reports that match, for counting. A facet is counted over those that match without its own
/// filter, so that the other values can be seen and chosen.
final class Matching {
  private final IndexSearcher searcher;
  private final Plans plans;
  private final Relaxed step;
  private @Nullable Matches all;

  /// @param passages the passages on account of which the reports match
  record Matches(FacetsCollector reports, Query passages) {
    long count() {
      return reports.getMatchingDocs().stream()
          .mapToLong(FacetsCollector.MatchingDocs::totalHits)
          .sum();
    }
  }

  Matching(IndexSearcher searcher, Plans plans, Relaxed step) {
    this.searcher = searcher;
    this.plans = plans;
    this.step = step;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Matches all() throws IOException {
    var known = all;
    if (known == null) {
      known = collect(plans.at(step));
      all = known;
    }
    return known;
  }

  Matches withoutFilterOn(Field field) throws IOException {
    return plans.filtersBy(field) ? collect(plans.without(field, step)) : all();
  }

  private Matches collect(Plan plan) throws IOException {
    var reports = searcher.search(plan.reports(), new FacetsCollectorManager());
    return new Matches(reports, plan.passages());
  }
}
