package gongkai.report;

import java.math.BigDecimal;
import java.util.Optional;

/// One figure of a report's tables, as its cell was printed.
///
/// A printed zero, an empty cell, a stroke and a smudge mean different things to a reader of these
/// reports, so they stay different things here.
public sealed interface Figure {

  /// Printed digits, zero included.
  ///
  /// @param text the whole cell, notes and units too
  record Printed(BigDecimal number, String text, At at) implements Figure {}

  /// The total stands there blank, or its column is missing, and its parts decide it.
  record Inferred(BigDecimal number, String text, At at) implements Figure {}

  record Blank(String text, At at) implements Figure {}

  /// A stroke: the publisher says that the figure does not apply.
  record NotApplicable(String text, At at) implements Figure {}

  /// Words where a number belongs.
  record Text(String text, At at) implements Figure {}

  /// The cell cannot be decided; nothing is guessed.
  record Unknown(String text, At at) implements Figure {}

  String text();

  At at();

  default Optional<BigDecimal> value() {
    return switch (this) {
      case Printed(var number, _, _) -> Optional.of(number);
      case Inferred(var number, _, _) -> Optional.of(number);
      case Blank _, NotApplicable _, Text _, Unknown _ -> Optional.empty();
    };
  }

  /// The name of what the cell holds, as the API spells it.
  default String cell() {
    return switch (this) {
      case Printed(var number, _, _) -> number.signum() == 0 ? "zero" : "number";
      case Blank _, Inferred _ -> "blank";
      case NotApplicable _ -> "not_applicable";
      case Text _ -> "text";
      case Unknown _ -> "unknown";
    };
  }

  default String origin() {
    return this instanceof Inferred ? "inferred" : "printed";
  }
}
