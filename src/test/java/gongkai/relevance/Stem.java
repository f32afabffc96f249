package gongkai.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A wording written by hand, from which passages are made. `{a|b}` is a choice, `<N>` a slot.
///
/// @param theme what it is about; only steers the making, never the judging
/// @param trades the trades or places in whose reports it may stand, none for all
record Stem(String theme, List<String> trades, Part part, String text) {
  static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)\\}");

  /// Where in a report it stands, by the letter with which its line begins.
  enum Part {
    P("issues", "problem"),
    I("issues", "improvement"),
    R("issues", "prior_problem"),
    O("overview", "text"),
    X("other", "text");

    private final String section;
    private final String kind;

    Part(String section, String kind) {
      this.section = section;
      this.kind = kind;
    }

    String section() {
      return section;
    }

    String kind() {
      return kind;
    }
  }

  Stem {
    trades = List.copyOf(trades);
  }

  /// Stems in the order of the file: a line `# theme @trade,trade`, then a line for each.
  static List<Stem> read(String text) {
    var stems = new ArrayList<Stem>();
    var theme = "";
    List<String> trades = List.of();
    for (var line : text.lines().toList()) {
      if (line.startsWith("# ")) {
        var head = line.substring(2).split(" @", 2);
        theme = head[0];
        trades = head.length == 1 ? List.of() : List.of(head[1].split(",", -1));
      } else {
        stems.add(new Stem(theme, trades, Part.valueOf(line.substring(0, 1)), line.substring(2)));
      }
    }
    return stems;
  }

  boolean fits(Office office) {
    return trades.isEmpty()
        || trades.contains(office.trade())
        || trades.stream().anyMatch(office.agency()::startsWith);
  }

  /// How many texts it gives at least, slots aside.
  int variants() {
    return CHOICE
        .matcher(text)
        .results()
        .mapToInt(choice -> (int) choice.group().chars().filter(c -> c == '|').count() + 1)
        .reduce(1, (a, b) -> a * b);
  }
}
