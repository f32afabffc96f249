package gongkai.analysis;

/// Where a word comes from; the name is the type of its token.
public enum WordKind {
  /// One of the words that SmartCN cuts a text into: they cover it without overlap.
  SMARTCN("word", 0),

  /// Inside one of those.
  PART("part", 1),

  /// From our own lists.
  OWN("own", 2);

  private final String type;
  private final int rank;

  WordKind(String type, int rank) {
    this.type = type;
    this.rank = rank;
  }

  public String type() {
    return type;
  }

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
  }
}
