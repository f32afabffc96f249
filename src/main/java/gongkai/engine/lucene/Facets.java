package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.document.IndexField.Level;
import gongkai.engine.Answer.Facet;
import gongkai.engine.lucene.Matching.Matches;
import java.io.IOException;

/// Counts the values of fields over all reports that match.
final class Facets {
  private final View view;
  private final Matching matching;
  private final String holding;

  /// @param holding what a name must have in it to be listed
  Facets(View view, Matching matching, String holding) {
    this.view = view;
    this.matching = matching;
    this.holding = holding;
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
        ? PassageCounts.of(of, matches)
        : ValueCounts.of(of, view.values(of.key()), matches, holding);
  }

  private Facet histogram(Field field, Matches matches) throws IOException {
    var spread = Histograms.of(field, NumberCounts.of(field, matches), matches.count());
    if (!matching.isFilteredBy(field)) {
      return spread;
    }
    var found = Histograms.summary(NumberCounts.of(field, matching.all()));
    return new Facet.Histogram(field, spread.buckets(), spread.summary(), spread.missing(), found);
  }

  static boolean isCounted(IndexField field) {
    return switch (field.kind()) {
      case FACET, PATH -> true;
      case TEXT, KEYWORD, NUMBER, STORED -> false;
    };
  }
}
