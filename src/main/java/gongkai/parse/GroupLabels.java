package gongkai.parse;

import gongkai.form.Labels;
import gongkai.form.Table;
import java.util.ArrayList;
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

  private final Map<Table.Row, List<Broken>> broken = new HashMap<>();

  /// A way in which a label is broken.
  ///
  /// @param above the end of the group's label and what of the row's stands behind it
  /// @param below what the row's label goes on with
  /// @param letters of what stands above
  private record Broken(String above, Letters letters, String below) {
    Broken(String above, String below) {
      this(above, Letters.of(above), below);
    }

    boolean isIn(Run run) {
      return run.lead().letters().mayHold(letters)
          && run.after().startsWith(below)
          && run.before().endsWith(above);
    }
  }

  GroupLabels(Table table, RowNumbers numbers) {
    boolean isUniform = table.rows().stream().map(Table.Row::columns).distinct().count() == 1;
    for (var row : isUniform ? table.rows() : List.<Table.Row>of()) {
      var group = Labels.bare(row.group());
      if (group.length() >= KNOWN) {
        var ways = new ArrayList<Broken>();
        row.match()
            .forEach(
                label ->
                    breaks(ways, group.substring(group.length() - KNOWN), numbers.of(row), label));
        broken.put(row, ways);
      }
    }
  }

  /// A number that stands alone before the values looks like one of them.
  private static void breaks(List<Broken> ways, String group, String number, String words) {
    var label = number + words;
    for (int begun = 0; begun <= number.length() + MOST_BEGUN; begun++) {
      var below = label.substring(begun, Math.min(begun + 2 * KNOWN, label.length()));
      ways.add(new Broken(group + label.substring(0, begun), below));
      if (begun >= number.length() && !number.isEmpty()) {
        ways.add(new Broken(group + label.substring(number.length(), begun), below));
      }
    }
  }

  boolean isBeside(Run run, Table.Row row) {
    for (var way : broken.getOrDefault(row, List.of())) {
      if (way.isIn(run)) {
        return true;
      }
    }
    return false;
  }
}
