package gongkai.ingest;

/// What the manifest tells, one event a line, in the order in which it came about.
sealed interface Event permits Entry, Event.Released, Event.Deleted, Event.Indexed {

  /// No file is this report any longer: under other rules its file is another one.
  record Released(String id) implements Event {}

  /// A person has taken the report out. It comes back when its file is handed in again.
  record Deleted(String id, String by) implements Event {}

  /// The index holds all that was told before.
  record Indexed() implements Event {}
}
