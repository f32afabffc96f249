package gongkai.document;

/// Something that can be filtered, sorted or counted.
public sealed interface Field permits IndexField, Field.Figure {
  /// The name in the index, in the query language and in addresses: one spelling everywhere.
  String key();

  /// A number of the report, by its code: `requests.received.total`. A report that lacks it has no
  /// value, which is not zero.
  record Figure(String key) implements Field {}
}
