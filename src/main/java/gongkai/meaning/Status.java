package gongkai.meaning;

/// How far the program knows what its sentences mean.
public sealed interface Status {

  /// It knows nothing of meaning, by wish or because it cannot.
  record Off(String reason) implements Status {}

  /// It has just been started, and does not know yet whether it can.
  record Loading() implements Status {}

  /// It follows what is indexed.
  ///
  /// @param computed how many sentences of the index have a vector
  /// @param of how many there are
  record Following(long computed, long of) implements Status {}
}
