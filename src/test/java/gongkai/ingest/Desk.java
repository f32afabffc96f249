package gongkai.ingest;

import gongkai.check.Assessor;
import gongkai.form.Form;
import gongkai.ingest.Progress.Result;
import gongkai.report.Agency;
import gongkai.report.Assessment;
import gongkai.report.At;
import gongkai.report.Figure;
import gongkai.report.Hints;
import gongkai.report.Metadata;
import gongkai.report.Outcome;
import gongkai.report.Outcome.Status;
import gongkai.report.Passage;
import gongkai.report.Reading;
import gongkai.report.Region;
import gongkai.report.Report;
import gongkai.report.ReportId;
import gongkai.report.Section;
import gongkai.report.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A folder of files to bring in, an index to bring them into, and a reader of a toy form: the
/// first line is the report's id, the second its place, the third its text, and any further ones
/// are figures such as `requests.carried_in.total=3`. A first line `!empty` is a file with that
/// outcome, unless a manifest tells its agency, and `!bug` one at which the reader fails.
final class Desk {
  static final int LARGEST = 1000;
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-03-01T08:00:00Z"));

  final Path files;
  final Path index;
  final FakeEngine engine = new FakeEngine();
  final List<String> heard = new ArrayList<>();

  private String rules = "";

  Desk(Path folder) throws IOException {
    files = Files.createDirectories(folder.resolve("files"));
    index = folder.resolve("index");
  }

  Path write(String name, String... lines) throws IOException {
    var file = files.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, String.join("\n", lines));
  }

  /// From now on agencies are read with this before their name.
  void changeRules(String prefix) {
    rules = prefix;
  }

  static YearlyIndex yearly(FakeEngine engine) {
    return new YearlyIndex(engine, new Assessor(Form.read(Path.of("config/form"))));
  }

  FileReader reader() {
    return new FileReader(this::read, LARGEST);
  }

  Store open() throws IOException {
    return Store.open(index, CLOCK);
  }

  Results run(Path... paths) throws IOException {
    var results = new Results(files);
    try (var store = open()) {
      var all = paths.length == 0 ? List.of(files) : List.of(paths);
      new Ingest(reader(), store, yearly(engine), 3).run(all, listener(results));
    }
    return results;
  }

  /// What came of each file when the index was made again, in `fresh`.
  Results rebuild(FakeEngine fresh) throws IOException {
    var results = new Results(files);
    try (var store = open()) {
      new Rebuild(reader(), store, yearly(fresh), 3).run(listener(results));
      store.records().confirm();
    }
    return results;
  }

  String manifest() throws IOException {
    return Files.readString(index.resolve("records/manifest.jsonl"));
  }

  private Progress listener(Results results) {
    return new Progress() {
      @Override
      public void begins(Stage stage, int total) {
        heard.add(stage + " " + total);
      }

      @Override
      public void advances() {}

      @Override
      public void warns(String fault) {
        heard.add(fault);
      }

      @Override
      public void done(Result result) {
        results.add(result);
      }
    };
  }

  private Reading read(String file, Content content, Hints hints) {
    var lines = new String(content.bytes(), StandardCharsets.UTF_8).split("\n", -1);
    var source = new Source(file, content.sha256(), "text/plain", 0).told(hints);
    if (lines[0].equals("!bug")) {
      throw new IllegalStateException("unforeseen");
    }
    return lines[0].startsWith("!") && hints.agency().isEmpty()
        ? rejected(source, lines)
        : new Reading.Read(report(source, lines));
  }

  private static Reading rejected(Source source, String... lines) {
    var status = Status.valueOf(lines[0].substring(1).toUpperCase(Locale.ROOT));
    return new Reading.Rejected(source, new Outcome(status, List.of("不是报告")));
  }

  private static Map<String, Figure> figures(String... lines) {
    var figures = new LinkedHashMap<String, Figure>();
    for (int i = 3; i < lines.length; i++) {
      var sides = lines[i].split("=", -1);
      figures.put(
          sides[0], new Figure.Printed(new BigDecimal(sides[1]), sides[1], new At(0, i, 0)));
    }
    return figures;
  }

  private Report report(Source source, String... lines) {
    var told = source.hints().agency();
    var id = ReportId.parse(rules + (told.isEmpty() ? lines[0] : told + "@2023")).orElseThrow();
    var region = lines[1].isEmpty() ? Region.UNKNOWN : new Region(List.of(lines[1].split("/")));
    var passage = new Passage(Passage.Kind.TEXT, "", lines[2], 0);
    return new Report(
        new Metadata(id, "", new Agency(id.agency(), id.agency(), "", ""), region, "2021", ""),
        source,
        List.of(new Section(Section.Key.OVERVIEW, "", List.of(passage))),
        figures(lines),
        Assessment.NONE,
        new Outcome(Status.OK, List.of()));
  }
}
