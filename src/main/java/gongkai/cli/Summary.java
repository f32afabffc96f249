package gongkai.cli;

import gongkai.report.Figure;
import gongkai.report.Finding;
import gongkai.report.Reading;
import gongkai.report.Report;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What was read from a file, for a person.
final class Summary {
  private Summary() {}

  static String of(Reading reading) {
    var lines = new StringJoiner(System.lineSeparator());
    lines.add(reading.source().file() + ": " + reading.outcome().status().key());
    if (reading instanceof Reading.Read(var report)) {
      add(lines, report);
    }
    reading.outcome().notes().forEach(note -> lines.add("  note      " + note));
    return lines.toString();
  }

  private static void add(StringJoiner lines, Report report) {
    var metadata = report.metadata();
    var agency = metadata.agency();
    lines.add("  report    " + report.id());
    lines.add("  title     " + metadata.title());
    lines.add("  place     " + metadata.region() + " " + agency.level());
    lines.add("  kind      " + agency.kind());
    lines.add("  edition   " + metadata.edition());
    lines.add("  published " + metadata.published());
    lines.add("  sections  " + report.sections().size());
    lines.add("  passages  " + passages(report));
    lines.add("  figures   " + counted(report.figures().values(), Figure::cell));
    lines.add(
        "  checks    "
            + counted(report.assessment().findings(), finding -> finding.verdict().key()));
    report.assessment().findings().stream()
        .filter(Finding::isDoubt)
        .forEach(it -> lines.add("  " + it.verdict().key() + "      " + it.message().zh()));
  }

  private static String passages(Report report) {
    return counted(
        report.sections().stream().flatMap(section -> section.passages().stream()).toList(),
        passage -> passage.kind().key());
  }

  /// `200: blank 12, number 60, zero 128`
  private static <T> String counted(Collection<T> things, Function<T, String> kind) {
    Map<String, Long> counts =
        things.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    var kinds =
        counts.entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", "));
    return things.size() + (kinds.isEmpty() ? "" : ": " + kinds);
  }
}
