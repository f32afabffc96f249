package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.document.IndexField.Kind;
import gongkai.document.IndexField.Level;
import gongkai.text.Folding;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Asks for the values of fields; what comes of it matches documents of the field's own level.
final class Fields {
  private static final Set<Kind> WITHOUT_VALUES = Set.of(Kind.TEXT, Kind.STORED);

  private Fields() {}

  static Level level(Field field) {
    return field instanceof IndexField of ? of.level() : Level.REPORT;
  }

  static boolean isNumber(Field field) {
    return !(field instanceof IndexField of) || of.kind() == Kind.NUMBER;
  }

  static Query in(Field field, List<String> values) {
    requireValues(field);
    if (isNumber(field)) {
      var numbers = values.stream().mapToDouble(Double::parseDouble).mapToLong(Numbers::encoded);
      return NumericDocValuesField.newSlowSetQuery(field.key(), numbers.toArray());
    }
    if (values.size() == 1) {
      return new TermQuery(new Term(field.key(), Folding.fold(values.getFirst())));
    }
    return new TermInSetQuery(
        field.key(), values.stream().map(value -> new BytesRef(Folding.fold(value))).toList());
  }

  static Query between(Field field, double low, double high) {
    if (!isNumber(field)) {
      throw new IllegalArgumentException(field.key() + " is not a number");
    }
    return NumericDocValuesField.newSlowRangeQuery(
        field.key(), Numbers.encoded(low), Numbers.encoded(high));
  }

  static Query exists(Field field) {
    requireValues(field);
    return new FieldExistsQuery(field.key());
  }

  private static void requireValues(Field field) {
    if (field instanceof IndexField of && WITHOUT_VALUES.contains(of.kind())) {
      throw new IllegalArgumentException(field.key() + " has no values to filter by");
    }
  }
}
