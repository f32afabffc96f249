package gongkai.engine.lucene;

import gongkai.analysis.Places;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Tells from the index where in a text the words of a query stand.
///
/// A position of the index is a place in the text, so no text is analysed: its characters are
/// counted.
final class Marks {

  /// A stretch of a text, the end not included.
  record Mark(int start, int end) {}

  private Marks() {}

  /// In ascending order; what overlaps or touches is one.
  static List<Mark> of(@Nullable Matches matches, String text) throws IOException {
    var marks = new ArrayList<Mark>();
    if (matches != null) {
      var places = Places.of(text);
      for (var field : matches) {
        collect(matches.getMatches(field), places, marks);
      }
    }
    marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
    return joined(marks);
  }

  private static void collect(MatchesIterator matches, Places places, List<Mark> marks)
      throws IOException {
    while (matches.next()) {
      int end = matches.endPosition() + lastTerm(matches.getQuery()).length();
      marks.add(new Mark(places.start(matches.startPosition()), places.endBefore(end)));
    }
  }

  private static String lastTerm(Query query) {
    return switch (query) {
      case TermQuery word -> word.getTerm().text();
      case PhraseQuery run -> run.getTerms()[run.getTerms().length - 1].text();
      case PrefixQuery character -> character.getPrefix().text();
      default -> throw new IllegalStateException("not a query for text: " + query);
    };
  }

  private static List<Mark> joined(List<Mark> sorted) {
    var joined = new ArrayList<Mark>();
    for (var mark : sorted) {
      if (!joined.isEmpty() && joined.getLast().end() >= mark.start()) {
        var last = joined.removeLast();
        joined.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
      } else {
        joined.add(mark);
      }
    }
    return joined;
  }
}
