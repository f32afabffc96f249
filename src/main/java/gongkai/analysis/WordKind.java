package gongkai.analysis;

/// Where a word comes from; the name is the type of its token.
public enum WordKind {
  /// One of the words that SmartCN cuts a text into: they cover it without overlap.
  SMARTCN(0, "word"),

  /// Inside one of those.
  PART(1, "part"),

  /// From our own lists.
  OWN(2, "own");

  private static final WordKind[] ALL = values();

  private final int code;
  private final String type;

  WordKind(int code, String type) {
    this.code = code;
    this.type = type;
  }

  public String type() {
    return type;
  }

  /// By which [#of] knows it again.
  int code() {
    return code;
  }

  static WordKind of(int code) {
    return ALL[code];
  }
}
