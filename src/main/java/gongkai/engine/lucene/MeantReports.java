package gongkai.engine.lucene;

import gongkai.engine.lucene.Position.Meant;
import gongkai.meaning.Meanings;
import gongkai.meaning.Near;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;

/// Finds the reports that say something near in meaning to what is asked.
final class MeantReports {
  /// Of a report several passages may be near.
  private static final int PASSAGES = 10 * Fusion.MEANT;

  private final View view;
  private final IndexSearcher searcher;
  private final Sets sets;
  private final Plans plans;
  private final Meanings meanings;
  private final BitSetProducer ends;

  /// @param sets of a search in this view
  MeantReports(View view, Sets sets, Plans plans, Meanings meanings) {
    this.view = view;
    this.searcher = sets.searcher();
    this.sets = sets;
    this.plans = plans;
    this.meanings = meanings;
    this.ends = sets.joins().ends();
  }

  /// The nearest first.
  List<Meant> find() throws IOException {
    var asked = plans.asked();
    asked = asked.words().size() > 1 ? asked.with(ofReports(asked.words())) : asked;
    if (!asked.isAnything()) {
      return List.of();
    }
    var near = meanings.nearTo(asked.text());
    return near.isEmpty() ? List.of() : reports(plans.passages(any(near), asked.condition()));
  }

  private List<String> ofReports(List<String> words) throws IOException {
    var found = new ArrayList<String>();
    for (var word : words) {
      if (isOfReports(word)) {
        found.add(word);
      }
    }
    return found;
  }

  /// Whether a word stands in the context of most of the reports in which it stands at all.
  private boolean isOfReports(String word) throws IOException {
    var with = plans.reportsWith(word);
    var known = view.mostlyInContext(with);
    if (known.isPresent()) {
      return known.get();
    }
    long anywhere = count(with);
    boolean mostly = anywhere > 0 && 2 * count(plans.reportsUnder(word)) >= anywhere;
    if (!sets.timedOut()) {
      view.mostlyInContext(with, mostly);
    }
    return mostly;
  }

  private long count(Query reports) throws IOException {
    long count = 0;
    for (var leaf : sets.segments()) {
      var all = view.reports(leaf);
      var found = new SegmentSets(sets, leaf, all).of(reports, all.live(leaf.reader()));
      count += found.cardinality();
    }
    return count;
  }

  /// Passages that say one of these, the nearest first.
  static Query any(List<Near> near) {
    var any = new BooleanQuery.Builder();
    for (var each : near) {
      var passages = new ConstantScoreQuery(Keys.passages(each.sentence()));
      any.add(new BoostQuery(passages, each.likeness()), Occur.SHOULD);
    }
    return any.build();
  }

  private List<Meant> reports(Query passages) throws IOException {
    var nearest = new LinkedHashMap<Integer, Meant>();
    for (var passage : searcher.search(passages, PASSAGES).scoreDocs) {
      int report = BlockReader.report(searcher, ends, passage.doc);
      nearest.putIfAbsent(report, new Meant(report, passage.doc, passage.score));
      if (nearest.size() == Fusion.MEANT) {
        break;
      }
    }
    return List.copyOf(nearest.values());
  }
}
