package gongkai.ingest;

import gongkai.check.Assessor;
import gongkai.report.Report;

/// All that people said of reports.
record Said(Reviews reviews, Corrections corrections) {

  /// A report as it was read, with what people put in place of it.
  Report corrected(Report read, Assessor assessor) {
    var corrected = corrections.in(read);
    return corrected.corrections().isEmpty() ? read : assessor.assess(corrected);
  }
}
