package gongkai.engine.lucene;

import gongkai.document.IndexField;
import gongkai.document.IndexField.Level;
import gongkai.engine.Answer.Count;
import gongkai.engine.Vocabulary;
import gongkai.engine.lucene.Matching.Matches;
import gongkai.engine.lucene.Matching.Segment;
import gongkai.report.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BitSet;

/// Reads what there is to ask for from one view: the values of columns, and the stored text of part
/// five.
final class VocabularyReader {
  private static final Set<String> SHOWN = Set.of(IndexField.SECTION.key(), Names.TEXT);

  private final View view;
  private final Joins joins;

  VocabularyReader(View view, Joins joins) {
    this.view = view;
    this.joins = joins;
  }

  Vocabulary read() throws IOException {
    var searcher = view.searcher(() -> false);
    var reports = everything(new Sets(searcher, joins, () -> false));
    int count = Math.toIntExact(reports.count());
    return new Vocabulary(count, values(reports), problems(reports, step(count)));
  }

  private Matches everything(Sets sets) throws IOException {
    var segments = new ArrayList<Segment>();
    for (var leaf : sets.segments()) {
      var all = view.reports(leaf);
      segments.add(Segment.of(new SegmentSets(sets, leaf, all), all.live(leaf.reader())));
    }
    return new Matches(segments, Names.PASSAGES);
  }

  private static int step(int reports) {
    return Math.max(1, Math.ceilDiv(reports, Vocabulary.SAMPLE));
  }

  private Map<IndexField, List<Count>> values(Matches reports) throws IOException {
    var values = new EnumMap<IndexField, List<Count>>(IndexField.class);
    for (var field : IndexField.values()) {
      if (field.level() == Level.REPORT && Facets.isCounted(field)) {
        values.put(field, ValueCounts.all(view.values(field.key()), reports));
      }
    }
    return values;
  }

  private List<List<String>> problems(Matches reports, int step) throws IOException {
    var problems = new ArrayList<List<String>>();
    int number = 0;
    for (var segment : reports.segments()) {
      var leaf = segment.leaf();
      var stored = leaf.reader().storedFields();
      var blocks = joins.ends().getBitSet(leaf);
      for (int report : segment.reports()) {
        if (blocks != null && number++ % step == 0) {
          problems.add(problems(stored, blocks, segment.all().document(report)));
        }
      }
    }
    return problems;
  }

  private static List<String> problems(StoredFields stored, BitSet blocks, int report)
      throws IOException {
    var texts = new ArrayList<String>();
    int first = report == 0 ? 0 : blocks.prevSetBit(report - 1) + 1;
    for (int passage = first; passage < report; passage++) {
      var document = stored.document(passage, SHOWN);
      var text = document.get(Names.TEXT);
      if (text != null && Section.Key.ISSUES.key().equals(document.get(IndexField.SECTION.key()))) {
        texts.add(text);
      }
    }
    return texts;
  }
}
