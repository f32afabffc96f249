package gongkai.ingest;

import gongkai.check.Assessor;
import gongkai.extract.Extracting;
import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import gongkai.parse.ReportParser;
import gongkai.report.Hints;
import gongkai.report.Outcome;
import gongkai.report.Outcome.Status;
import gongkai.report.Reading;
import gongkai.report.Reading.Read;
import gongkai.report.Reading.Rejected;
import gongkai.report.Source;
import java.util.List;

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
    return switch (extracting.extract(file, content.bytes())) {
      case Extracted(var mediaType, var pages, var url, var gaps, var blocks) ->
          assessed(
              parser.parse(
                  new Source(file, content.sha256(), mediaType, pages, url).told(hints),
                  blocks,
                  gaps));
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
