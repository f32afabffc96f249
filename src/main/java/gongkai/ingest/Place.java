package gongkai.ingest;

import gongkai.report.ReportId;
import gongkai.report.ReportId.Scope;

/// Where a report stands among those of its agency.
///
/// @param agency the key that joins the years of an agency
record Place(String agency, Scope scope, int year) {
  Place(String agency, ReportId id) {
    this(agency, id.scope(), id.year());
  }

  static Place of(Entry entry) {
    return new Place(entry.agency(), ReportId.parse(entry.id()).orElseThrow());
  }

  Place after(int years) {
    return new Place(agency, scope, year + years);
  }

  /// Where the agency is not known, nothing joins its years.
  boolean isKnown() {
    return !agency.isEmpty();
  }
}
