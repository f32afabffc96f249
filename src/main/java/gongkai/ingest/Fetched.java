package gongkai.ingest;

import gongkai.report.Outcome;

/// What asking the disk for a file gave.
sealed interface Fetched permits Content, Fetched.Refused {

  /// There are no bytes to read, for the reason that the outcome tells.
  record Refused(Outcome outcome) implements Fetched {}
}
