package gongkai.engine;

import gongkai.document.Field;
import gongkai.query.Clause;
import java.util.List;
import java.util.Map;

/// One search.
///
/// @param query what was typed
/// @param filters by field, all of which must hold. They stand apart from the query because a facet
///   is counted without its own.
public record Request(Clause query, Map<Field, Clause> filters, Wanted wanted, Page page) {
  public Request {
    filters = Map.copyOf(filters);
  }

  /// What to give beside the hits.
  ///
  /// @param facets the fields to count values of, over all matches and not only the page returned
  /// @param figures the figures to give back with each hit
  /// @param holding of the names that are counted only those that have this text in them are listed
  public record Wanted(List<Field> facets, List<Field> figures, String holding) {
    public static final Wanted NOTHING = new Wanted(List.of(), List.of());

    /// Any name.
    public Wanted(List<Field> facets, List<Field> figures) {
      this(facets, figures, "");
    }

    public Wanted {
      facets = List.copyOf(facets);
      figures = List.copyOf(figures);
    }
  }

  /// Which part of the matches to give, in which order.
  ///
  /// @param cursor empty for the first page, else what [Answer.Found#next] said
  public record Page(int limit, Sort sort, String cursor) {
    /// Enough for a table on a page; all hits are had by export.
    public static final int MAX_LIMIT = 200;

    public Page {
      if (limit < 0 || limit > MAX_LIMIT) {
        throw new IllegalArgumentException("limit must be 0.." + MAX_LIMIT + ", got " + limit);
      }
    }
  }

  /// Ties are broken by id.
  public sealed interface Sort {
    /// Best first; where the query has no words, the latest year first.
    record Relevance() implements Sort {}

    /// As [Relevance], and among the best also what says the same in other words. It is neither
    /// counted nor among the values of facets.
    record RelevanceAndMeaning() implements Sort {}

    /// Reports without a value come last either way.
    record By(Field field, Direction direction) implements Sort {}
  }

  public enum Direction {
    ASCENDING,
    DESCENDING
  }
}
