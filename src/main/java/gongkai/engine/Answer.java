package gongkai.engine;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.query.Note;
import java.util.List;
import java.util.Map;

/// What a search gave.
public sealed interface Answer {

  /// The reports that match, best or first first.
  ///
  /// @param next the cursor of the next page, empty after the last
  /// @param timedOut whether time ran out, so that there may be more than is shown and counted
  /// @param notes how the words were looked for beyond what was typed
  record Found(
      Total total,
      Relaxed relaxed,
      List<Hit> hits,
      List<Facet> facets,
      String next,
      boolean timedOut,
      List<Note> notes)
      implements Answer {
    public Found {
      hits = List.copyOf(hits);
      facets = List.copyOf(facets);
      notes = List.copyOf(notes);
    }

    /// By the words that were typed and no others.
    public Found(
        Total total,
        Relaxed relaxed,
        List<Hit> hits,
        List<Facet> facets,
        String next,
        boolean timedOut) {
      this(total, relaxed, hits, facets, next, timedOut, List.of());
    }
  }

  /// The cursor is older than what the engine still holds.
  record CursorExpired() implements Answer {}

  /// The cursor is damaged, or another request gave it.
  record CursorInvalid() implements Answer {}

  /// Exact or approximate is in the value.
  record Total(long value, Relation relation) {}

  enum Relation {
    EXACT,
    AT_LEAST
  }

  /// How far the query had to be loosened before anything matched.
  enum Relaxed {
    /// Every word stands in one passage or its context.
    NONE,
    /// Every word stands in one report.
    REPORT,
    /// Some word stands in the report.
    ANY
  }

  /// On account of what a report is given.
  enum FoundBy {
    WORDS,
    /// It has only some of the words.
    SOME,
    /// It says something near in other words; its one snippet is the passage that does.
    MEANING
  }

  /// One report of the page.
  ///
  /// @param score zero where the order is not by relevance, or not all words were found
  /// @param values the fields of the report that are kept for display
  /// @param figures those asked for that the report has
  record Hit(
      String id,
      float score,
      Map<IndexField, List<String>> values,
      Map<Field, Double> figures,
      List<Snippet> passages,
      FoundBy by,
      Ranks ranks) {
    public Hit(
        String id,
        float score,
        Map<IndexField, List<String>> values,
        Map<Field, Double> figures,
        List<Snippet> passages) {
      this(id, score, values, figures, passages, FoundBy.WORDS, Ranks.NONE);
    }

    public Hit {
      values = Map.copyOf(values);
      figures = Map.copyOf(figures);
      passages = List.copyOf(passages);
    }

    public Hit ranked(Ranks ranks) {
      return new Hit(id, score, values, figures, passages, by, ranks);
    }
  }

  /// Where a report stands in the orders that were put together to one; zero where it is not among
  /// the best of an order.
  ///
  /// @param words in the order by all the words
  /// @param some in the order by some of the words
  /// @param meaning in the order by nearness in meaning
  /// @param likeness of its nearest passage: 1 for the same meaning, 0.3 for none in common
  record Ranks(int words, int some, int meaning, float likeness) {
    public static final Ranks NONE = new Ranks(0, 0, 0, 0);
  }

  /// The part of a passage in which the words stand.
  record Snippet(String section, String kind, String label, int page, List<Piece> pieces) {
    public Snippet {
      pieces = List.copyOf(pieces);
    }
  }

  /// A stretch of text; a hit is what the query asked for. Never HTML.
  record Piece(String text, boolean hit) {}

  sealed interface Facet {
    Field field();

    /// How many matching reports have each value.
    ///
    /// @param values most frequent first
    /// @param other reports whose values are not among those listed
    /// @param missing reports without a value
    record Values(Field field, List<Count> values, long other, long missing) implements Facet {
      public Values {
        values = List.copyOf(values);
      }
    }

    /// How the numbers of the matching reports are spread.
    ///
    /// @param buckets ranges in ascending order, both ends included, that hold every value; those
    ///   without a report are left out
    /// @param missing reports without a value
    /// @param found over the reports that match the filter on the field, too
    record Histogram(
        Field field, List<Bucket> buckets, Summary summary, long missing, Summary found)
        implements Facet {
      public Histogram {
        buckets = List.copyOf(buckets);
      }

      /// Where nothing filters by the field.
      public Histogram(Field field, List<Bucket> buckets, Summary summary, long missing) {
        this(field, buckets, summary, missing, summary);
      }
    }
  }

  record Count(String value, long count) {}

  record Bucket(double from, double to, long count) {}

  /// Over the reports that have a value; all zero where none has.
  record Summary(long n, double min, double max, double sum, double avg, double median) {}
}
