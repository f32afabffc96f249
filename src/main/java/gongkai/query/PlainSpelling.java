package gongkai.query;

import gongkai.document.Field;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Any;
import gongkai.query.Clause.Between;
import gongkai.query.Clause.Everything;
import gongkai.query.Clause.Exact;
import gongkai.query.Clause.Exists;
import gongkai.query.Clause.In;
import gongkai.query.Clause.Not;
import gongkai.query.Clause.Word;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a clause as a query: fields by their keys, brackets wherever words and OR meet. What
/// [QueryReader] made of a text is read from its plain spelling as the same clause.
public final class PlainSpelling {
  private PlainSpelling() {}

  public static String of(Clause clause) {
    return switch (clause) {
      case Everything _ -> "";
      case Word(var text) -> text;
      case Exact(var text) -> quoted(text);
      case In(var field, var values) ->
          field.key()
              + ":"
              + values.stream().map(PlainSpelling::value).collect(Collectors.joining(","));
      case Exists(var field) -> field.key() + ":" + Values.ANY;
      case Between between -> range(between);
      case All(var clauses) -> joined(clauses, " ");
      case Any(var clauses) -> joined(clauses, " OR ");
      case Not(var inner) -> "-" + part(inner);
    };
  }

  private static String joined(List<Clause> clauses, String between) {
    return clauses.stream().map(PlainSpelling::part).collect(Collectors.joining(between));
  }

  private static String part(Clause clause) {
    return switch (clause) {
      case All _, Any _ -> "(" + of(clause) + ")";
      case Everything _, Word _, Exact _, In _, Exists _, Between _, Not _ -> of(clause);
    };
  }

  private static String range(Between between) {
    Field field = between.field();
    return field.key() + Scale.of(field).orElseThrow().range(between.low(), between.high());
  }

  /// A value of a field, in quotes where it needs them.
  public static String value(String value) {
    boolean plain =
        Typed.signs(value).chars().noneMatch(sign -> Signs.endWords((char) sign))
            && !value.equals(Values.ANY)
            && !value.equals(Values.NONE);
    return plain ? value : quoted(value);
  }

  /// Exact text, in the first kind of quotes that the text has no closing one of.
  public static String quoted(String text) {
    var signs = Typed.signs(text);
    if (signs.indexOf('"') < 0) {
      return '"' + text + '"';
    }
    return signs.indexOf('」') < 0 ? '「' + text + '」' : '『' + text + '』';
  }
}
