package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells a row whose values stand beside the label of its group, where its own label begins only
/// below them: a narrow column broke the two apart.
///
/// Numbers of the group itself would look the same, so that such a row is believed only where the
/// sums of its columns confirm it. Where rows have columns of their own there are no such sums.
final class GroupLabels {
  /// So much of a group's label, or of a label below, is no chance.
  private static final int KNOWN = 4;

  /// How much of the row's own label may stand behind that of its group; more is a label that is
  /// wrapped round its values.
  private static final int MOST_BEGUN = 1;

  private final Map<Table.Row, Wrapped> wrapped = new HashMap<>();

  /// @param group the end of the group's label
  /// @param number what the row's label begins with
  private record Wrapped(String group, String number, List<String> labels) {}

  GroupLabels(Table table, RowNumbers numbers) {
    boolean isUniform = table.rows().stream().map(Table.Row::columns).distinct().count() == 1;
    for (var row : isUniform ? table.rows() : List.<Table.Row>of()) {
      var group = Labels.bare(row.group());
      if (group.length() >= KNOWN) {
        wrapped.put(
            row,
            new Wrapped(group.substring(group.length() - KNOWN), numbers.of(row), row.match()));
      }
    }
  }

  boolean isBeside(Run run, Table.Row row) {
    var label = wrapped.get(row);
    return label != null
        && label.labels().stream().anyMatch(each -> isBroken(run, label, label.number() + each));
  }

  /// A number that stands alone before the values looks like one of them.
  private static boolean isBroken(Run run, Wrapped wrapped, String label) {
    int number = wrapped.number().length();
    for (int begun = 0; begun <= number + MOST_BEGUN; begun++) {
      var rest = label.substring(begun);
      if (run.after().startsWith(rest.substring(0, Math.min(2 * KNOWN, rest.length())))
          && (run.before().endsWith(wrapped.group() + label.substring(0, begun))
              || (begun >= number
                  && run.before().endsWith(wrapped.group() + label.substring(number, begun))))) {
        return true;
      }
    }
    return false;
  }
}
