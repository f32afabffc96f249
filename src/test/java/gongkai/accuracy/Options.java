package gongkai.accuracy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What is measured.
///
/// @param reports how many
/// @param seed of the first; the others follow it one by one
/// @param formats taken in turn
/// @param show how many misses of each kind are told
/// @param keep a folder that the files are written to, or empty
record Options(int reports, long seed, List<Format> formats, int show, String keep) {

  /// Seeds from here on are kept apart, with damages of their own: nobody who works on the parser
  /// runs them.
  static final long KEPT_APART = 1_000_000_000L;

  private static final Map<String, String> STANDARD =
      Map.of("reports", "5000", "seed", "1", "format", "all", "show", "20", "keep", "");

  Options {
    if (reports < 1 || formats.isEmpty()) {
      throw new IllegalArgumentException("reports must be at least one, got " + reports);
    }
    formats = List.copyOf(formats);
  }

  /// @param arguments each `name=value`
  static Options of(List<String> arguments) {
    var said = new HashMap<>(STANDARD);
    for (var argument : arguments) {
      var parts = argument.split("=", 2);
      if (parts.length < 2 || said.replace(parts[0], parts[1]) == null) {
        throw new IllegalArgumentException(
            argument + " is none of " + String.join("=, ", STANDARD.keySet()) + "=");
      }
    }
    return new Options(
        Integer.parseInt(value(said, "reports")),
        Long.parseLong(value(said, "seed")),
        formats(value(said, "format")),
        Integer.parseInt(value(said, "show")),
        value(said, "keep"));
  }

  /// What may happen to the reports.
  List<Damage> damages() {
    return seed < KEPT_APART ? Damages.usual() : Damages.keptApart();
  }

  Format format(int at) {
    return formats.get(at % formats.size());
  }

  Path file(Sample sample) {
    return Path.of(keep, sample.file());
  }

  private static List<Format> formats(String said) {
    return said.equals("all")
        ? List.of(Format.values())
        : Stream.of(said.split(","))
            .map(each -> Format.valueOf(each.toUpperCase(Locale.ROOT)))
            .toList();
  }

  private static String value(Map<String, String> said, String name) {
    return said.getOrDefault(name, "");
  }
}
