package gongkai.ingest;

/// What the manifest tells, one event a line, in the order in which it came about.
sealed interface Event permits Entry, Event.Released, Event.Indexed {

  /// No file is this report any longer: under other rules its file is another one.
  record Released(String id) implements Event {}

  /// The index holds all that was told before.
  record Indexed() implements Event {}
}
