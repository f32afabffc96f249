package gongkai.check;

import gongkai.form.Edition;
import gongkai.form.Form;
import gongkai.form.Rule;
import gongkai.form.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What an edition of the form lets one reckon with figures, worked out once for all reports: the
/// codes are put together of the names of rows and columns.
///
/// @param sums by the rule that asks for them
record Arithmetic(Map<String, List<Sum>> sums, Derivations derivations) {

  /// By the key of the edition.
  static Map<String, Arithmetic> of(Form form) {
    var arithmetic = new HashMap<String, Arithmetic>();
    form.editions().forEach(edition -> arithmetic.put(edition.key(), of(edition)));
    return arithmetic;
  }

  private static Arithmetic of(Edition edition) {
    var sums = new HashMap<String, List<Sum>>();
    for (var rule : edition.rules()) {
      var own = sums(rule, edition.table(rule.table())).toList();
      sums.merge(
          rule.id(), own, (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }
    return new Arithmetic(sums, new Derivations(edition));
  }

  /// The sums that a rule stands for, one for each row or column.
  private static Stream<Sum> sums(Rule rule, Table table) {
    return switch (rule.each()) {
      case COLUMN -> table.columns().stream().map(each -> Sum.ofRows(rule, table, each.key()));
      case ROW -> table.rows().stream().map(each -> Sum.ofColumns(rule, table, each.key()));
    };
  }

  List<Sum> sums(String rule) {
    return sums.getOrDefault(rule, List.of());
  }
}
