package gongkai.ingest;

import gongkai.json.Json;
import gongkai.json.Line;
import gongkai.json.ReportJson;
import gongkai.report.Correction;
import gongkai.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What people put in place of what was read, in `records/corrections.jsonl`, which only grows. A
/// correction without a value takes back those before it. All are kept where their report has gone:
/// they count again when it comes back.
public final class Corrections {
  private static final String FILE = "corrections.jsonl";
  private static final String REPORT = "report";

  private final Sayings file;
  private final Map<String, List<Correction>> byReport = new ConcurrentHashMap<>();

  private Corrections(Sayings file) {
    this.file = file;
  }

  /// Reads the corrections in a folder, to write there.
  static Corrections open(Path folder) throws IOException {
    var corrections = new Corrections(new Sayings(folder.resolve(FILE)));
    corrections.file.open(corrections::take);
    return corrections;
  }

  private boolean take(Line line) {
    var correction = ReportJson.correction(line);
    if (line.text(REPORT).isEmpty() || correction.what().isEmpty()) {
      return false;
    }
    take(line.text(REPORT), correction);
    return true;
  }

  private void take(String report, Correction correction) {
    var all = byReport.computeIfAbsent(report, _ -> new ArrayList<>());
    all.removeIf(each -> each.what().equals(correction.what()));
    if (!correction.value().isEmpty()) {
      all.add(correction);
    }
  }

  /// Takes a correction down, which outlives a crash when this returns.
  void add(String report, Correction correction) throws IOException {
    file.append(Json.write(ReportJson.correction(correction).text(REPORT, report)));
    take(report, correction);
  }

  /// The one that counts.
  Optional<Correction> of(String report, String what) {
    return byReport.getOrDefault(report, List.of()).stream()
        .filter(each -> each.what().equals(what))
        .findFirst();
  }

  /// The report as it was read, with what people put in place of it.
  Report in(Report report) {
    return report.corrected(byReport.getOrDefault(report.id().toString(), List.of()));
  }
}
