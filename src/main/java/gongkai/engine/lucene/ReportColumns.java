package gongkai.engine.lucene;

import gongkai.document.IndexField;
import gongkai.document.ReportDocument;
import gongkai.text.Folding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// What a report can be filtered, sorted and counted by, and what of it is shown.
final class ReportColumns {
  private ReportColumns() {}

  static Document of(ReportDocument report, Document document) {
    var id = IndexField.ID.key();
    document.add(new StringField(id, report.id(), Store.YES));
    document.add(new SortedDocValuesField(id, new BytesRef(report.id())));
    report.numbers().forEach((field, number) -> addNumber(document, field.key(), number));
    report
        .values()
        .forEach((field, values) -> values.forEach(value -> addValue(document, field, value)));
    addShownNumbers(document, report);
    return document;
  }

  private static void addNumber(Document document, String key, double number) {
    document.add(NumericDocValuesField.indexedField(key, Numbers.encoded(number)));
  }

  /// A number that is not given in words too is shown as a number.
  private static void addShownNumbers(Document document, ReportDocument report) {
    report
        .numbers()
        .forEach(
            (field, number) -> {
              if (field instanceof IndexField of && !report.values().containsKey(of)) {
                document.add(new StoredField(of.key(), Long.toString(number.longValue())));
              }
            });
  }

  private static void addValue(Document document, IndexField field, String value) {
    var key = field.key();
    switch (field.kind()) {
      case STORED, NUMBER -> {}
      case KEYWORD, FACET -> {
        addTerm(document, key, value);
        // The id has a column of its own already, with one value for each report.
        if (field != IndexField.ID) {
          document.add(new SortedSetDocValuesField(key, new BytesRef(value)));
        }
      }
      case PATH -> {
        var prefixes = prefixes(value);
        prefixes.forEach(
            prefix -> document.add(new SortedSetDocValuesField(key, new BytesRef(prefix))));
        var names = new LinkedHashSet<>(prefixes);
        names.addAll(List.of(value.split("/")));
        names.forEach(name -> addTerm(document, key, name));
      }
      case TEXT ->
          throw new IllegalArgumentException(key + " is not a value of a report: " + value);
    }
    if (field != IndexField.ID) {
      document.add(new StoredField(key, value));
    }
  }

  private static void addTerm(Document document, String key, String value) {
    document.add(new StringField(key, Folding.fold(value), Store.NO));
  }

  private static Set<String> prefixes(String path) {
    var prefixes = new LinkedHashSet<String>();
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      prefixes.add(path.substring(0, end));
    }
    prefixes.add(path);
    return prefixes;
  }
}
