package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.document.IndexField.Level;
import gongkai.engine.Request;
import gongkai.engine.Request.Direction;
import gongkai.engine.Request.Sort.By;
import gongkai.engine.Request.Sort.Relevance;
import gongkai.engine.Request.Sort.RelevanceAndMeaning;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;

/// Translates the order of hits.
final class Order {
  private static final SortField ID = new SortField(IndexField.ID.key(), SortField.Type.STRING);

  private Order() {}

  static Sort of(Request request) {
    return switch (request.page().sort()) {
      case Relevance _, RelevanceAndMeaning _ when Clauses.hasWords(request.query()) ->
          new Sort(SortField.FIELD_SCORE, ID);
      case Relevance _, RelevanceAndMeaning _ ->
          new Sort(by(IndexField.YEAR, Direction.DESCENDING), ID);
      case By(var field, var direction) -> new Sort(by(field, direction), ID);
    };
  }

  private static SortField by(Field field, Direction direction) {
    boolean descending = direction == Direction.DESCENDING;
    if (Fields.isNumber(field)) {
      // What is missing comes last either way.
      long missing = descending ? Long.MIN_VALUE : Long.MAX_VALUE;
      return new SortField(field.key(), SortField.Type.LONG, descending, missing);
    }
    if (!(field instanceof IndexField of) || !isSorted(of)) {
      throw new IllegalArgumentException(field.key() + " cannot be sorted by");
    }
    if (field == IndexField.ID) {
      return new SortField(field.key(), SortField.Type.STRING, descending);
    }
    var missing = descending ? SortField.STRING_FIRST : SortField.STRING_LAST;
    var sort = new SortedSetSortField(field.key(), descending);
    sort.setMissingValue(missing);
    return sort;
  }

  private static boolean isSorted(IndexField field) {
    return switch (field.kind()) {
      case KEYWORD, FACET, PATH -> field.level() == Level.REPORT;
      case NUMBER, TEXT, STORED -> false;
    };
  }
}
