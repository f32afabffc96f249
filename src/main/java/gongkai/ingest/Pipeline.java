package gongkai.ingest;

import gongkai.check.Assessor;
import gongkai.extract.Extracting;
import gongkai.extract.Block;
import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import gongkai.parse.ReportParser;
import gongkai.report.Hints;
import gongkai.report.Explained;
import gongkai.report.Explanation;
import gongkai.report.Outcome;
import gongkai.report.Outcome.Status;
import gongkai.report.Reading;
import gongkai.report.Reading.Read;
import gongkai.report.Reading.Rejected;
import gongkai.report.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The way of a report through the packages: extract, parse, check.
public final class Pipeline implements ReportReader {
  private final Extracting extracting;
  private final ReportParser parser;
  private final Assessor assessor;

  public Pipeline(Extracting extracting, ReportParser parser, Assessor assessor) {
    this.extracting = extracting;
    this.parser = parser;
    this.assessor = assessor;
  }

  @Override
  public Reading read(String file, Content content, Hints hints) {
    return read(file, content, hints, parser::parse);
  }

  /// Reads a file, and says how each figure in it was read.
  public Explained explain(String file, Content content, Hints hints) {
    var figures = new ArrayList<Explanation>();
    var reading =
        read(
            file,
            content,
            hints,
            (source, blocks, gaps, recognised) -> {
              var explained = parser.explain(source, blocks, gaps, recognised);
              figures.addAll(explained.figures());
              return explained.reading();
            });
    return new Explained(reading, figures);
  }

  /// What is made of the blocks of a file.
  private interface Parsing {
    Reading parse(
        Source source, List<Block> blocks, List<String> gaps, Set<Integer> recognised);
  }

  private Reading read(String file, Content content, Hints hints, Parsing parsing) {
    return switch (extracting.extract(file, content.bytes())) {
      case Extracted(var mediaType, var pages, var url, var gaps, var recognised, var blocks) ->
          assessed(
              parsing.parse(
                  new Source(file, content.sha256(), mediaType, pages, url).told(hints),
                  blocks,
                  gaps,
                  recognised));
      case Refused(var mediaType, var reason, var detail) ->
          new Rejected(
              new Source(file, content.sha256(), mediaType, 0).told(hints),
              new Outcome(status(reason), List.of(detail)));
    };
  }

  @Override
  public void close() {
    extracting.close();
  }

  private Reading assessed(Reading reading) {
    return switch (reading) {
      case Read(var report) -> new Read(assessor.assess(report));
      case Rejected rejected -> rejected;
    };
  }

  private static Status status(Reason reason) {
    return switch (reason) {
      case EMPTY -> Status.EMPTY;
      case UNSUPPORTED -> Status.UNSUPPORTED;
      case ENCRYPTED -> Status.ENCRYPTED;
      case DAMAGED -> Status.DAMAGED;
      case TOO_LARGE -> Status.TOO_LARGE;
      case TIMED_OUT -> Status.TIMED_OUT;
      case NEEDS_OCR -> Status.NEEDS_OCR;
      case FAILED -> Status.FAILED;
    };
  }
}
