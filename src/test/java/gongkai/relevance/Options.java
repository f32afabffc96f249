package gongkai.relevance;

import gongkai.relevance.Asked.Half;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What is measured.
///
/// @param halves whose queries are asked; those held out only where it is said
/// @param unit what is ranked
/// @param pool a file for the passages that nobody has judged, or empty
/// @param depth how far down each ranking passages are taken for it
/// @param runs files of rankings made elsewhere: query and passage, best first
/// @param losses how many queries are told at which the first ranking is ahead of ours
record Options(Set<Half> halves, Unit unit, String pool, int depth, List<String> runs, int losses) {
  private static final Map<String, String> STANDARD =
      Map.of(
          "half", "open", "unit", "passage", "pool", "", "depth", "12", "runs", "", "losses", "10");

  Options {
    if (!pool.isEmpty() && unit != Unit.PASSAGE) {
      throw new IllegalArgumentException("a pool is of passages, got unit=" + unit);
    }
    halves = Set.copyOf(halves);
    runs = List.copyOf(runs);
  }

  /// @param arguments each `name=value`
  static Options of(List<String> arguments) {
    var said = new HashMap<>(STANDARD);
    for (var argument : arguments) {
      var parts = argument.split("=", 2);
      if (parts.length < 2 || !STANDARD.containsKey(parts[0])) {
        throw new IllegalArgumentException(
            "say one of " + STANDARD.keySet() + " as name=value, not " + argument);
      }
      said.put(parts[0], parts[1]);
    }
    return new Options(
        halves(value(said, "half")),
        Unit.valueOf(value(said, "unit").toUpperCase(Locale.ROOT)),
        value(said, "pool"),
        Integer.parseInt(value(said, "depth")),
        list(value(said, "runs")),
        Integer.parseInt(value(said, "losses")));
  }

  private static Set<Half> halves(String name) {
    return name.equals("all")
        ? Set.of(Half.values())
        : Set.of(Half.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  private static List<String> list(String value) {
    var list = new ArrayList<>(List.of(value.split(",", -1)));
    list.removeIf(String::isEmpty);
    return list;
  }

  private static String value(Map<String, String> said, String name) {
    return said.getOrDefault(name, "");
  }
}
