package gongkai.query;

import gongkai.document.Field;
import gongkai.document.Fields;
import gongkai.query.Scale.Span;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;

/// What the values of a field mean (rule 9), alike in a query and in a filter.
final class Values {
  /// Written for a report that has any value in the field.
  static final String ANY = "any";

  /// Written for a report that has no value in the field.
  static final String NONE = "none";

  private static final double LEAST = Double.NEGATIVE_INFINITY;
  private static final double MOST = Double.POSITIVE_INFINITY;

  private final Fields fields;

  Values(Fields fields) {
    this.fields = fields;
  }

  sealed interface Meaning {}

  record Meant(Clause clause) implements Meaning {}

  /// A text that is no value of the field.
  ///
  /// @param nearest what was probably meant, or empty
  record Unclear(Note.Code code, String value, String nearest) implements Meaning {}

  Meaning read(Token.Asked asked) {
    if (asked.values().isEmpty()) {
      return new Unclear(Note.Code.VALUE_MISSING, "", "");
    }
    return switch (asked.comparison()) {
      case EQUAL -> anyOf(asked);
      case NOT_EQUAL -> noneOf(asked);
      case AT_LEAST -> bound(asked, (_, value) -> new Span(value.low(), MOST));
      case AT_MOST -> bound(asked, (_, value) -> new Span(LEAST, value.high()));
      case MORE -> bound(asked, (scale, value) -> new Span(scale.after(value.high()), MOST));
      case LESS -> bound(asked, (scale, value) -> new Span(LEAST, scale.before(value.low())));
    };
  }

  private Meaning noneOf(Token.Asked asked) {
    return switch (anyOf(asked)) {
      case Meant(var clause) -> new Meant(Join.not(clause));
      case Unclear unclear -> unclear;
    };
  }

  private Meaning anyOf(Token.Asked asked) {
    var keys = new LinkedHashSet<String>();
    var clauses = new ArrayList<Clause>();
    for (var value : asked.values()) {
      switch (one(asked.field(), value)) {
        case Meant(Clause.In(_, var key)) -> keys.addAll(key);
        case Meant(var clause) -> clauses.add(clause);
        case Unclear unclear -> {
          return unclear;
        }
      }
    }
    if (!keys.isEmpty()) {
      clauses.addFirst(new Clause.In(asked.field(), List.copyOf(keys)));
    }
    return new Meant(Join.any(clauses));
  }

  /// In quotes, `any` and `none` are values like others, unless the field has a closed list.
  private Meaning one(Field field, Token.Written value) {
    var text = value.text();
    var key = fields.value(field, text).orElse(text);
    boolean literal = value instanceof Token.Quoted && fields.values(field).isEmpty();
    if (key.equals(ANY) && !literal) {
      return new Meant(new Clause.Exists(field));
    }
    if (key.equals(NONE) && !literal) {
      return new Meant(new Clause.Not(new Clause.Exists(field)));
    }
    return Scale.of(field)
        .map(scale -> range(field, scale, text))
        .orElseGet(() -> value(field, key));
  }

  private Meaning value(Field field, String key) {
    var closed = fields.values(field);
    if (closed.isEmpty() || closed.contains(key)) {
      return new Meant(new Clause.In(field, List.of(key)));
    }
    var nearest = Nearest.to(key, fields.valueNames(field)).orElse("");
    return new Unclear(Note.Code.VALUE_UNKNOWN, key, nearest);
  }

  private static Meaning range(Field field, Scale scale, String text) {
    return new Ranges(scale)
        .span(Folding.fold(text).strip())
        .map(span -> between(field, span, text))
        .orElse(new Unclear(scale.fault(), text, ""));
  }

  private static Meaning bound(Token.Asked asked, BiFunction<Scale, Span, Span> beyond) {
    var text = String.join(",", asked.values().stream().map(Token.Written::text).toList());
    var scale = Scale.of(asked.field());
    if (scale.isEmpty()) {
      return new Unclear(Note.Code.FIELD_NOT_ORDERED, text, "");
    }
    return scale
        .get()
        .span(Folding.fold(text).strip())
        .map(value -> between(asked.field(), beyond.apply(scale.get(), value), text))
        .orElse(new Unclear(scale.get().fault(), text, ""));
  }

  private static Meaning between(Field field, Span span, String text) {
    return span.low() <= span.high()
        ? new Meant(new Clause.Between(field, span.low(), span.high()))
        : new Unclear(Note.Code.RANGE_EMPTY, text, "");
  }
}
