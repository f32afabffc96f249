package gongkai.engine.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/// The reports of a segment, numbered in their order, with what is counted of them held in memory:
/// the columns that were asked for, and the documents of the reports for which a filter holds.
///
/// A segment never changes but for what is deleted of it, which is left to those who ask. So it is
/// kept from view to view, and what a view brings anew is read alone.
final class SegmentReports {
  /// All columns that are counted at all and some dozen figures: four bytes a report each.
  private static final int COLUMNS = 48;

  /// A bit for each document: a hundredth of the above.
  private static final int FILTERS = 32;

  private final int[] documents;
  private final int size;
  private final Map<String, ValueColumn> values = new Latest<>(COLUMNS);
  private final Map<String, NumberColumn> numbers = new Latest<>(COLUMNS);
  private final Map<Query, FixedBitSet> filters = new Latest<>(FILTERS);
  private final Map<Query, FixedBitSet> frequent = new Latest<>(FREQUENT);

  /// As large as those of filters.
  private static final int FREQUENT = 64;

  private SegmentReports(int[] documents, int size) {
    this.documents = documents;
    this.size = size;
  }

  static SegmentReports of(LeafReader reader) throws IOException {
    var term = new Term(Names.LEVEL, Names.REPORT);
    var documents = new int[reader.docFreq(term)];
    int count = 0;
    var each = reader.postings(term, PostingsEnum.NONE);
    while (each != null && each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      documents[count++] = each.docID();
    }
    return new SegmentReports(documents, reader.maxDoc());
  }

  synchronized ValueColumn values(LeafReader reader, String field) throws IOException {
    var known = values.get(field);
    if (known == null) {
      known = ValueColumn.read(reader, field, documents);
      values.put(field, known);
    }
    return known;
  }

  synchronized NumberColumn numbers(LeafReader reader, String field) throws IOException {
    var known = numbers.get(field);
    if (known == null) {
      known = NumberColumn.read(reader, field, documents);
      numbers.put(field, known);
    }
    return known;
  }

  /// The documents of the reports for which a filter holds, deleted ones among them; not to be
  /// changed.
  synchronized FixedBitSet filtered(Query filter, SegmentSets sets) throws IOException {
    var known = filters.get(filter);
    if (known == null) {
      known = sets.of(filter, all());
      if (!sets.timedOut()) {
        filters.put(filter, known);
      }
    }
    return known;
  }

  /// The documents that have a term, deleted ones among them, where there are many and somebody
  /// asked lately; not to be changed.
  synchronized Optional<FixedBitSet> frequent(Query term) {
    return Optional.ofNullable(frequent.get(term));
  }

  synchronized void keepFrequent(Query term, FixedBitSet documents) {
    frequent.put(term, documents);
  }

  /// The documents of all reports, deleted ones among them.
  FixedBitSet all() {
    var all = new FixedBitSet(size);
    for (int document : documents) {
      all.set(document);
    }
    return all;
  }

  /// The documents of the reports that are not deleted.
  FixedBitSet live(LeafReader reader) {
    var live = all();
    var left = reader.getLiveDocs();
    if (left != null) {
      left.applyMask(live, 0);
    }
    return live;
  }

  int document(int report) {
    return documents[report];
  }

  /// The numbers of the reports with these documents.
  int[] numbered(FixedBitSet reports) {
    var numbered = new int[reports.cardinality()];
    int count = 0;
    for (int i = 0; i < documents.length && count < numbered.length; i++) {
      if (reports.get(documents[i])) {
        numbered[count++] = i;
      }
    }
    return numbered;
  }

  /// The documents of the reports that have any of these in their blocks.
  FixedBitSet with(FixedBitSet members) {
    var reports = new FixedBitSet(size);
    int report = 0;
    int member = members.nextSetBit(0);
    while (member < size) {
      while (documents[report] < member) {
        report++;
      }
      int document = documents[report];
      reports.set(document);
      member = document + 1 < size ? members.nextSetBit(document + 1) : size;
    }
    return reports;
  }

  /// All of the blocks of these reports but the reports themselves.
  FixedBitSet members(FixedBitSet reports) {
    var members = new FixedBitSet(size);
    int begin = 0;
    for (int document : documents) {
      if (reports.get(document)) {
        members.set(begin, document);
      }
      begin = document + 1;
    }
    return members;
  }
}
