package gongkai.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// How much is measured.
///
/// @param counts of reports, one table each
/// @param threads that read and index
/// @param clients that search at the same time
/// @param warmup requests of each kind of search to each side before anything is measured
/// @param seconds that each kind of search is kept up
/// @param runs of everything; the median counts
/// @param seed of reports and queries
/// @param reading a folder of files by format: then only reading them is measured
/// @param agencies how many there are to suggest, if any: then only suggestions are measured
/// @param exports of an index of so many reports, if any: then only exports are measured
/// @param answers over an index of so many reports, if any: then only answers are measured
/// @param memory of a server over an index of so many reports, if any: then only that is measured
/// @param words so many synthetic reports are cut into words, if any: then only that is measured
/// @param load that many seconds clients do all that a server offers at once, if any: then only
///   that is measured
/// @param start of a server over an index of so many reports, if any: then only that is measured
/// @param work a folder of its own; what was measured stays in it until the next time
record Options(
    List<Integer> counts,
    int threads,
    int clients,
    int warmup,
    double seconds,
    int runs,
    long seed,
    String reading,
    int agencies,
    int exports,
    int answers,
    int memory,
    int words,
    double load,
    int start,
    Path work) {
  private static final Map<String, String> STANDARD =
      Map.ofEntries(
          Map.entry("counts", "1000,20000"),
          Map.entry("threads", "2"),
          Map.entry("clients", "2"),
          Map.entry("warmup", "2000"),
          Map.entry("seconds", "5"),
          Map.entry("runs", "3"),
          Map.entry("seed", "1"),
          Map.entry("reading", ""),
          Map.entry("agencies", "0"),
          Map.entry("exports", "0"),
          Map.entry("answers", "0"),
          Map.entry("memory", "0"),
          Map.entry("words", "0"),
          Map.entry("load", "0"),
          Map.entry("start", "0"),
          Map.entry("work", "target/benchmark"));

  Options {
    if (counts.isEmpty() || runs < 1 || threads < 1 || clients < 1) {
      throw new IllegalArgumentException("counts, runs, threads and clients must be at least one");
    }
    counts = List.copyOf(counts);
    work = work.toAbsolutePath();
  }

  /// @param arguments each `name=value`
  static Options of(List<String> arguments) {
    var said = new HashMap<>(STANDARD);
    for (var argument : arguments) {
      var parts = argument.split("=", 2);
      if (parts.length < 2 || said.replace(parts[0], parts[1]) == null) {
        throw new IllegalArgumentException(
            argument + " is none of " + String.join("=, ", names()) + "=");
      }
    }
    return new Options(
        Stream.of(value(said, "counts").split(",")).map(Integer::valueOf).toList(),
        Integer.parseInt(value(said, "threads")),
        Integer.parseInt(value(said, "clients")),
        Integer.parseInt(value(said, "warmup")),
        Double.parseDouble(value(said, "seconds")),
        Integer.parseInt(value(said, "runs")),
        Long.parseLong(value(said, "seed")),
        value(said, "reading"),
        Integer.parseInt(value(said, "agencies")),
        Integer.parseInt(value(said, "exports")),
        Integer.parseInt(value(said, "answers")),
        Integer.parseInt(value(said, "memory")),
        Integer.parseInt(value(said, "words")),
        Double.parseDouble(value(said, "load")),
        Integer.parseInt(value(said, "start")),
        Path.of(value(said, "work")));
  }

  private static String value(Map<String, String> said, String name) {
    return said.getOrDefault(name, "");
  }

  private static Set<String> names() {
    return STANDARD.keySet();
  }
}
