package gongkai.analysis;

/// Where a word comes from; the name is the type of its token.
public enum WordKind {
  /// One of the words that SmartCN cuts a text into: they cover it without overlap.
  SMARTCN("word"),

  /// Inside one of those.
  PART("part"),

  /// From our own lists.
  OWN("own");

  private static final WordKind[] ALL = values();

  private final String type;

  WordKind(String type) {
    this.type = type;
  }

  public String type() {
    return type;
  }

  static WordKind of(int ordinal) {
    return ALL[ordinal];
  }
}
