package gongkai.query;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;

/// Answers clauses about something that is in no index, of which some fields are known.
public final class FieldClauses {
  private FieldClauses() {}

  /// Whether a clause asks of nothing but these fields.
  public static boolean askOnly(Set<IndexField> fields, Clause clause) {
    return switch (clause) {
      case Clause.Everything() -> true;
      case Clause.Word _, Clause.Exact _ -> false;
      case Clause.In(var field, _) -> isAmong(fields, field);
      case Clause.Exists(var field) -> isAmong(fields, field);
      case Clause.Between(var field, _, _) -> isAmong(fields, field);
      case Clause.All(var clauses) -> clauses.stream().allMatch(each -> askOnly(fields, each));
      case Clause.Any(var clauses) -> clauses.stream().allMatch(each -> askOnly(fields, each));
      case Clause.Not(var unwanted) -> askOnly(fields, unwanted);
    };
  }

  private static boolean isAmong(Set<IndexField> fields, Field field) {
    return field instanceof IndexField of && fields.contains(of);
  }

  /// Whether a clause holds, of what has these values; of a place, the names of all that it is in.
  public static boolean hold(Clause clause, Map<IndexField, List<String>> values) {
    return switch (clause) {
      case Clause.Everything() -> true;
      case Clause.Word _, Clause.Exact _ -> false;
      case Clause.In(var field, var wanted) ->
          of(values, field).stream().anyMatch(value -> isOneOf(wanted, value));
      case Clause.Exists(var field) -> !of(values, field).isEmpty();
      case Clause.Between(var field, double low, double high) ->
          any(of(values, field), number -> low <= number && number <= high);
      case Clause.All(var clauses) -> clauses.stream().allMatch(each -> hold(each, values));
      case Clause.Any(var clauses) -> clauses.stream().anyMatch(each -> hold(each, values));
      case Clause.Not(var unwanted) -> !hold(unwanted, values);
    };
  }

  private static List<String> of(Map<IndexField, List<String>> values, Field field) {
    return field instanceof IndexField of ? values.getOrDefault(of, List.of()) : List.of();
  }

  private static boolean isOneOf(List<String> wanted, String value) {
    var folded = Folding.fold(value);
    return wanted.stream().anyMatch(each -> Folding.fold(each).equals(folded));
  }

  private static boolean any(List<String> numbers, DoublePredicate fits) {
    return numbers.stream().mapToDouble(Double::parseDouble).anyMatch(fits);
  }
}
