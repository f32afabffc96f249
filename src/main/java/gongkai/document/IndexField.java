package gongkai.document;

import java.util.Arrays;
import java.util.Optional;

/// Every field of the index but the figures, once.
public enum IndexField implements Field {
  ID("id", Kind.KEYWORD, Level.REPORT),
  TITLE("title", Kind.STORED, Level.REPORT),
  AGENCY("agency", Kind.FACET, Level.REPORT),
  AGENCY_KEY("agency_key", Kind.KEYWORD, Level.REPORT),
  KIND("kind", Kind.FACET, Level.REPORT),
  LEVEL("level", Kind.FACET, Level.REPORT),
  /// The path of a place and each place above it: a filter on a place takes in all below it.
  REGION("region", Kind.PATH, Level.REPORT),
  YEAR("year", Kind.NUMBER, Level.REPORT),
  EDITION("edition", Kind.FACET, Level.REPORT),
  /// Days since 1970-01-01.
  PUBLISHED("published", Kind.NUMBER, Level.REPORT),
  /// The rules that failed or are uncertain.
  FINDING("finding", Kind.FACET, Level.REPORT),
  SECTION("section", Kind.FACET, Level.PASSAGE),
  PASSAGE("passage", Kind.FACET, Level.PASSAGE),
  /// The words of a passage.
  TEXT("text", Kind.TEXT, Level.PASSAGE),
  /// The title, agency, place, kind and year of a passage's report and the heading above it: words
  /// that select a passage without standing in it.
  CONTEXT("context", Kind.TEXT, Level.PASSAGE);

  /// How a field is searched, which decides how each engine stores it.
  public enum Kind {
    /// Analysed Chinese text, for words and exact runs.
    TEXT,
    /// A whole value, matched exactly.
    KEYWORD,
    /// A whole value, matched exactly and counted.
    FACET,
    /// A path `a/b/c`, matched by any whole prefix or by the name of any step, and counted.
    PATH,
    /// A number, matched by range, sorted and counted.
    NUMBER,
    /// Only given back.
    STORED
  }

  /// Whether each report has a value, or each of its passages.
  public enum Level {
    REPORT,
    PASSAGE
  }

  private final String key;
  private final Kind kind;
  private final Level level;

  IndexField(String key, Kind kind, Level level) {
    this.key = key;
    this.kind = kind;
    this.level = level;
  }

  @Override
  public String key() {
    return key;
  }

  public Kind kind() {
    return kind;
  }

  public Level level() {
    return level;
  }

  public static Optional<IndexField> named(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
