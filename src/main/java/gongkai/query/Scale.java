package gongkai.query;

import gongkai.document.Field;
import gongkai.document.IndexField;
import java.util.Optional;

/// How the values of a field with an order are written (rule 9), both ways.
sealed interface Scale permits Numbers, Years, Days {

  /// All that one written value takes in, from its first to its last: a month is 28 days or more.
  record Span(double low, double high) {
    static final Span OPEN = new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /// The scale of a field, if its values have an order.
  static Optional<Scale> of(Field field) {
    return switch (field) {
      case Field.Figure _ -> Optional.of(new Numbers());
      case IndexField.PUBLISHED -> Optional.of(new Days());
      case IndexField.YEAR -> Optional.of(new Years());
      case IndexField _ -> Optional.empty();
    };
  }

  /// What is wrong with a text that is no value.
  Note.Code fault();

  Optional<Span> span(String text);

  String text(double value);

  /// The value next above.
  default double after(double value) {
    return value + 1;
  }

  /// The value next below.
  default double before(double value) {
    return value - 1;
  }

  /// A range as it is written after the field's key. What is next to a number may have no short
  /// spelling, so the number itself is written, with `>` or `<`.
  default String range(double low, double high) {
    if (low == high) {
      return ":" + text(low);
    }
    if (high == Double.POSITIVE_INFINITY) {
      return canBeWritten(low) ? ":" + text(low) + ".." : ">" + text(before(low));
    }
    if (low == Double.NEGATIVE_INFINITY) {
      return canBeWritten(high) ? ":.." + text(high) : "<" + text(after(high));
    }
    return ":" + text(low) + ".." + text(high);
  }

  private boolean canBeWritten(double value) {
    return span(text(value)).isPresent();
  }
}
