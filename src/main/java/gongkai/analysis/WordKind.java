package gongkai.analysis;

/// Where a word comes from; the name is the type of its token.
public enum WordKind {
  /// One of the words that SmartCN cuts a text into: they cover it without overlap.
<<<<<<< HEAD
  SMARTCN("word", 0),

  /// Inside one of those.
  PART("part", 1),

  /// From our own lists.
  OWN("own", 2);
=======
  SMARTCN(0, "word"),

  /// Inside one of those.
  PART(1, "part"),

  /// From our own lists.
  OWN(2, "own");

  private static final WordKind[] ALL = values();
>>>>>>> main

  private final int code;
  private final String type;
  private final int rank;

<<<<<<< HEAD
  WordKind(String type, int rank) {
=======
  WordKind(int code, String type) {
    this.code = code;
>>>>>>> main
    this.type = type;
    this.rank = rank;
  }

  public String type() {
    return type;
  }

<<<<<<< HEAD
  /// Of two words that are the same, the one of the lower rank counts.
  int rank() {
    return rank;
  }

  static WordKind of(int rank) {
    return switch (rank) {
      case 0 -> SMARTCN;
      case 1 -> PART;
      default -> OWN;
    };
=======
  /// By which [#of] knows it again.
  int code() {
    return code;
  }

  static WordKind of(int code) {
    return ALL[code];
>>>>>>> main
  }
}
