package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.document.IndexField.Level;
import gongkai.engine.Answer.Facet;
import gongkai.engine.lucene.Matching.Matches;
import java.io.IOException;
import org.apache.lucene.search.join.BitSetProducer;

/// Counts the values of fields over all reports that match.
final class Facets {
  private final View view;
  private final Matching matching;
  private final BitSetProducer ends;

  Facets(View view, Matching matching, BitSetProducer ends) {
    this.view = view;
    this.matching = matching;
    this.ends = ends;
  }

  Facet of(Field field) throws IOException {
    var matches = matching.withoutFilterOn(field);
    if (Fields.isNumber(field)) {
      return histogram(field, matches);
    }
    if (!(field instanceof IndexField of) || !isCounted(of)) {
      throw new IllegalArgumentException(field.key() + " has no values to count");
    }
    return of.level() == Level.PASSAGE
        ? new PassageCounts(matching.searcher(), ends).of(of, matches)
        : ValueCounts.of(of, view.values(of.key()), matches);
  }

  private static Facet histogram(Field field, Matches matches) throws IOException {
    var numbers = Numbers.sorted(matches.reports(), field.key());
    return Histograms.of(field, numbers, matches.count() - numbers.length);
  }

  static boolean isCounted(IndexField field) {
    return switch (field.kind()) {
      case FACET, PATH -> true;
      case TEXT, KEYWORD, NUMBER, STORED -> false;
    };
  }
}
