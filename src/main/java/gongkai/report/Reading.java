package gongkai.report;

/// What reading one file gave. A bad file is an everyday input and not an exception.
public sealed interface Reading {
  Source source();

  Outcome outcome();

  record Read(Report report) implements Reading {
    @Override
    public Source source() {
      return report.source();
    }

    @Override
    public Outcome outcome() {
      return report.outcome();
    }
  }

  /// No report came of the file; the outcome says why.
  record Rejected(Source source, Outcome outcome) implements Reading {
    public Rejected {
      if (outcome.status().isReport()) {
        throw new IllegalArgumentException("rejected as " + outcome.status().key());
      }
    }
  }
}
