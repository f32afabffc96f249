package gongkai.gazetteer;

import gongkai.text.Folding;

/// Words by which a kind of agency is known.
record AgencyKind(String words, Where where, String kind) {
  private static final String BEGINNING = "^";
  private static final String END = "$";

  private enum Where {
    ANYWHERE,
    BEGINNING,
    END,
    WHOLE
  }

  static AgencyKind of(Line line) {
    var words = line.cell(0);
    boolean beginning = words.startsWith(BEGINNING);
    boolean end = words.endsWith(END);
    var bare = words.substring(beginning ? 1 : 0, words.length() - (end ? 1 : 0));
    if (bare.isEmpty()) {
      throw line.refused("no words beside " + words);
    }
    return new AgencyKind(Folding.fold(bare), where(beginning, end), line.cell(1));
  }

  boolean fits(String name) {
    return switch (where) {
      case ANYWHERE -> name.contains(words);
      case BEGINNING -> name.startsWith(words);
      case END -> name.endsWith(words);
      case WHOLE -> name.equals(words);
    };
  }

  private static Where where(boolean beginning, boolean end) {
    if (beginning) {
      return end ? Where.WHOLE : Where.BEGINNING;
    }
    return end ? Where.END : Where.ANYWHERE;
  }
}
