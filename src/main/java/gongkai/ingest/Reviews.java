package gongkai.ingest;

import gongkai.json.Json;
import gongkai.json.Line;
import gongkai.json.Members;
import gongkai.report.Assessment;
import gongkai.report.Finding;
import gongkai.report.Report;
import gongkai.report.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What people said of findings, in `records/reviews.jsonl`, which only grows. A review is kept
/// even where its finding has gone: it counts again when the finding comes back.
public final class Reviews {
  private static final String FILE = "reviews.jsonl";

  private final Sayings file;
  private final Map<String, List<Said>> byReport = new ConcurrentHashMap<>();

  private Reviews(Path file) {
    this.file = new Sayings(file);
  }

  /// One line of the file.
  ///
  /// @param place the code that tells the finding from others of its rule, or empty for all of them
  private record Said(String report, String rule, String place, Review review) {
    boolean isOf(Finding finding) {
      return rule.equals(finding.rule()) && (place.isEmpty() || place.equals(finding.place()));
    }

    String line() {
      return Json.write(
          new Members()
              .text("report", report)
              .text("rule", rule)
              .text("place", place)
              .text("verdict", review.verdict().key())
              .text("comment", review.comment())
              .text("by", review.by())
              .text("at", review.at()));
    }
  }

  /// Nothing was said of anything.
  public static Reviews none() {
    return new Reviews(Path.of(FILE));
  }

  /// Reads the reviews in a folder, which need not hold any, and changes nothing there.
  static Reviews read(Path folder) throws IOException {
    var reviews = new Reviews(folder.resolve(FILE));
    reviews.file.read(reviews::take);
    return reviews;
  }

  /// Reads the reviews in a folder, to write there.
  static Reviews open(Path folder) throws IOException {
    var reviews = new Reviews(folder.resolve(FILE));
    reviews.file.open(reviews::take);
    return reviews;
  }

  private boolean take(Line line) {
    var said = said(line);
    said.ifPresent(this::take);
    return said.isPresent();
  }

  private static Optional<Said> said(Line line) {
    return Review.Verdict.of(line.text("verdict"))
        .map(
            verdict ->
                new Said(
                    line.text("report"),
                    line.text("rule"),
                    line.text("place"),
                    new Review(verdict, line.text("comment"), line.text("by"), line.text("at"))));
  }

  private void take(Said said) {
    byReport.computeIfAbsent(said.report(), _ -> new ArrayList<>()).add(said);
  }

  /// Takes down what was said of a finding, which outlives a crash when this returns.
  ///
  /// @param report its id, or the subject of a finding that belongs to no report
  public void add(String report, String rule, String place, Review review) throws IOException {
    var said = new Said(report, rule, place, review);
    file.append(said.line());
    take(said);
  }

  /// The report with what was said last of each of its findings.
  Report in(Report report) {
    var said = byReport.getOrDefault(report.id().toString(), List.of());
    var assessment = report.assessment();
    return said.isEmpty()
        ? report
        : report.assessed(
            new Assessment(
                assessment.derived(),
                assessment.findings().stream().map(it -> reviewed(it, said)).toList()));
  }

  /// A finding that belongs to no report, with what was said of it last.
  ///
  /// @param subject what it is about
  public Finding of(String subject, Finding finding) {
    return reviewed(finding, byReport.getOrDefault(subject, List.of()));
  }

  private static Finding reviewed(Finding finding, List<Said> said) {
    return said.reversed().stream()
        .filter(each -> each.isOf(finding))
        .findFirst()
        .map(each -> finding.reviewed(each.review()))
        .orElse(finding);
  }
}
