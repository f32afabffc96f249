package gongkai.accuracy;

import gongkai.accuracy.Miss.Aspect;
import gongkai.accuracy.Miss.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often what was read right, not read and read wrong.
final class Tally {
  static final String ALL = "all";

  private final Map<String, Map<Aspect, Counted>> rows = new TreeMap<>();
  private final Map<String, Counted> damages = new TreeMap<>();
  private final Map<String, Integer> reports = new TreeMap<>();
  private final Map<String, Integer> skipped = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();

  /// One cell of the table.
  record Counted(long right, long unknown, long undecided, long wrong) {
    static final Counted NOTHING = new Counted(0, 0, 0, 0);

    Counted and(Verdict verdict) {
      return switch (verdict) {
        case RIGHT -> new Counted(right + 1, unknown, undecided, wrong);
        case UNKNOWN -> new Counted(right, unknown + 1, undecided, wrong);
        case UNDECIDED -> new Counted(right, unknown, undecided + 1, wrong);
        case WRONG -> new Counted(right, unknown, undecided, wrong + 1);
      };
    }

    Counted plus(Counted other) {
      return new Counted(
          right + other.right,
          unknown + other.unknown,
          undecided + other.undecided,
          wrong + other.wrong);
    }

    long all() {
      return right + unknown + undecided + wrong;
    }

    double rightShare() {
      return all() == 0 ? 1 : (double) right / all();
    }
  }

  /// Counts that a file was read.
  synchronized void report(Sample sample) {
    reports.merge(row(sample), 1, Integer::sum);
    reports.merge(ALL, 1, Integer::sum);
  }

  /// Counts a file of a format that is not read or cannot be written here; nothing else is counted
  /// of it.
  synchronized void skip(Format format, String why) {
    skipped.merge(format.word() + ": " + why, 1, Integer::sum);
  }

  synchronized void add(Miss miss) {
    for (var row : List.of(row(miss.sample()), ALL)) {
      rows.computeIfAbsent(row, _ -> new EnumMap<>(Aspect.class))
          .merge(miss.aspect(), Counted.NOTHING.and(miss.verdict()), Counted::plus);
    }
    if (miss.aspect() == Aspect.FIGURES) {
      miss.sample()
          .damages()
          .forEach(each -> damages.merge(each, Counted.NOTHING.and(miss.verdict()), Counted::plus));
    }
    if (miss.verdict() != Verdict.RIGHT) {
      misses.add(miss);
    }
  }

  Counted of(Aspect aspect) {
    return rows.getOrDefault(ALL, Map.of()).getOrDefault(aspect, Counted.NOTHING);
  }

  /// In the order of their seeds.
  List<Miss> misses(Aspect aspect, Verdict verdict) {
    return misses.stream()
        .filter(miss -> miss.aspect() == aspect && miss.verdict() == verdict)
        .sorted(Comparator.comparingLong((Miss miss) -> miss.sample().seed()))
        .toList();
  }

  String toMarkdown() {
    var table =
        new StringBuilder(
            "| format and layout | reports | figures right / unknown / undecided / wrong |");
    var line = new StringBuilder("|---|---|---|");
    for (var aspect : Aspect.values()) {
      if (aspect != Aspect.FIGURES) {
        table.append(" ").append(aspect.name().toLowerCase(java.util.Locale.ROOT)).append(" |");
        line.append("---|");
      }
    }
    table.append("\n").append(line).append("\n");
    rows.forEach((name, counted) -> table.append(row(name, counted)));
    skipped.forEach(
        (why, count) -> table.append("\nskipped, %,d files of %s\n".formatted(count, why)));
    table.append("\n| damage | figures right / unknown / undecided / wrong |\n|---|---|\n");
    damages.forEach(
        (name, counted) -> table.append("| %s | %s |\n".formatted(name, figures(counted))));
    return table.toString();
  }

  private String row(String name, Map<Aspect, Counted> counted) {
    var figures = counted.getOrDefault(Aspect.FIGURES, Counted.NOTHING);
    var row =
        new StringBuilder(
            "| %s | %,d | %s |".formatted(name, reports.getOrDefault(name, 0), figures(figures)));
    for (var aspect : Aspect.values()) {
      if (aspect != Aspect.FIGURES) {
        var share = counted.getOrDefault(aspect, Counted.NOTHING).rightShare();
        row.append(" %.2f %% |".formatted(Math.floor(share * 10_000) / 100));
      }
    }
    return row.append("\n").toString();
  }

  private static String figures(Counted figures) {
    return "%,d / %,d / %,d / %,d"
        .formatted(figures.right(), figures.unknown(), figures.undecided(), figures.wrong());
  }

  private static String row(Sample sample) {
    return sample.format().word() + " " + sample.layout();
  }
}
