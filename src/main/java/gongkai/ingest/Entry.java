package gongkai.ingest;

import gongkai.report.Hints;
import gongkai.report.Outcome;
import gongkai.report.Region;

/// What was decided about one file.
///
/// @param path absolute and normalised
/// @param sha256 of its bytes, or empty where they could not be read
/// @param hints what a manifest told of it
/// @param id the report that the file is; of a duplicate or a conflict, the report of the file that
///   was there first; else empty
/// @param agency the key that joins the years of its agency; empty where it is not indexed
/// @param version of the report, counted from one; zero where the file is not indexed
/// @param region where the agency is at work, which tells two of one name apart
public record Entry(
    String path,
    String sha256,
    Hints hints,
    String id,
    String agency,
    int version,
    Region region,
    Outcome outcome)
    implements Event {

  static Entry rejected(Arrival file, Outcome outcome) {
    return new Entry(file.path(), file.sha256(), file.hints(), "", "", 0, Region.UNKNOWN, outcome);
  }

  boolean isIndexed() {
    return version > 0;
  }

  Entry with(Outcome other) {
    return new Entry(path, sha256, hints, id, agency, version, region, other);
  }

  /// The same file, which could not be indexed after all.
  Entry fallen(Outcome why) {
    return new Entry(path, sha256, hints, id, agency, 0, region, why);
  }
}
