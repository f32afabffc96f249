package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.document.IndexField.Level;
import gongkai.engine.Answer.Relaxed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// All reports that match, for counting. A facet is counted over those that match without its own
/// filter, so that the other values can be seen and chosen.
///
/// What is asked is looked for once, without the filters on what is counted; those are sets that
/// are known from earlier searches mostly, and are laid over it.
final class Matching {
  private final View view;
  private final Sets sets;
  private final Plans plans;
  private final Relaxed step;
  private final Set<Field> counted;
  private final Map<LeafReaderContext, SegmentSets> segments = new HashMap<>();
  private @Nullable Matches all;
  private @Nullable List<FixedBitSet> asked;

  /// @param passages the passages on account of which the reports match
  record Matches(List<Segment> segments, Query passages) {
    long count() {
      return segments.stream().mapToLong(segment -> segment.reports().length).sum();
    }
  }

  /// The matching reports of a segment.
  ///
  /// @param documents of the reports
  /// @param reports their numbers
  @SuppressWarnings("ArrayRecordComponent") // Made once and shared by those who only read.
  record Segment(SegmentSets sets, FixedBitSet documents, int[] reports) {

    static Segment of(SegmentSets sets, FixedBitSet documents) {
      return new Segment(sets, documents, sets.reports().numbered(documents));
    }

    LeafReaderContext leaf() {
      return sets.leaf();
    }

    SegmentReports all() {
      return sets.reports();
    }

    ValueColumn values(String field) throws IOException {
      return all().values(leaf().reader(), field);
    }

    NumberColumn numbers(String field) throws IOException {
      return all().numbers(leaf().reader(), field);
    }
  }

  /// @param counted the fields that may be counted without their filters
  Matching(View view, Sets sets, Plans plans, Relaxed step, List<Field> counted) {
    this.view = view;
    this.sets = sets;
    this.plans = plans;
    this.step = step;
    this.counted = Set.copyOf(counted);
  }

  boolean timedOut() {
    return sets.timedOut();
  }

  Matches all() throws IOException {
    var known = all;
    if (known == null) {
      var plan = plans.at(step);
      known = filtered(plan, asked(), plan.filters().keySet());
      all = known;
    }
    return known;
  }

  boolean isFilteredBy(Field field) {
    return plans.filtersBy(field);
  }

  Matches withoutFilterOn(Field field) throws IOException {
    if (!plans.filtersBy(field)) {
      return all();
    }
    var plan = plans.without(field, step);
    boolean isOfPassages = Fields.level(field) == Level.PASSAGE;
    return filtered(plan, isOfPassages ? asked(plan) : asked(), plan.filters().keySet());
  }

  private List<FixedBitSet> asked() throws IOException {
    var known = asked;
    if (known == null) {
      known = asked(plans.at(step));
      asked = known;
    }
    return known;
  }

  /// By segment the documents of the reports that match but for the filters on what is counted.
  private List<FixedBitSet> asked(Plan plan) throws IOException {
    var others = new HashSet<>(plan.filters().keySet());
    others.removeAll(counted);
    var asked = new ArrayList<FixedBitSet>();
    for (var leaf : sets.segments()) {
      var within = view.reports(leaf).live(leaf.reader());
      filter(within, leaf, plan, others);
      asked.add(segment(leaf).of(plan.asked(), within));
    }
    return asked;
  }

  private void filter(FixedBitSet documents, LeafReaderContext leaf, Plan plan, Set<Field> by)
      throws IOException {
    for (var filter : plan.filters().entrySet()) {
      if (by.contains(filter.getKey())) {
        documents.and(view.reports(leaf).filtered(filter.getValue(), segment(leaf)));
      }
    }
  }

  private Matches filtered(Plan plan, List<FixedBitSet> asked, Set<Field> by) throws IOException {
    var matching = new ArrayList<Segment>();
    for (var leaf : sets.segments()) {
      var documents = asked.get(leaf.ord).clone();
      filter(documents, leaf, plan, by);
      matching.add(Segment.of(segment(leaf), documents));
    }
    return new Matches(matching, plan.passages());
  }

  private SegmentSets segment(LeafReaderContext leaf) throws IOException {
    var known = segments.get(leaf);
    if (known == null) {
      known = new SegmentSets(sets, leaf, view.reports(leaf));
      segments.put(leaf, known);
    }
    return known;
  }
}
