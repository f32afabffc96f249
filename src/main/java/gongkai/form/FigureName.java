package gongkai.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What a figure is called.
///
/// @param names what a person calls it in a query, without blanks
/// @param unit `件`, `项`, `万元`, or empty for a share
/// @param editions the keys of the editions that have it
/// @param derived whether it is computed and printed nowhere
public record FigureName(
    String code,
    String label,
    List<String> names,
    String unit,
    List<String> editions,
    boolean derived) {

  static List<FigureName> of(List<Edition> editions) {
    var byCode = new LinkedHashMap<String, FigureName>();
    for (var edition : editions) {
      for (var table : edition.tables()) {
        printed(edition, table).forEach(name -> byCode.merge(name.code(), name, FigureName::join));
      }
      for (var derivation : edition.derivations()) {
        derived(edition, derivation)
            .forEach(name -> byCode.merge(name.code(), name, FigureName::join));
      }
    }
    return List.copyOf(byCode.values());
  }

  private static List<FigureName> printed(Edition edition, Table table) {
    var figures = new ArrayList<FigureName>();
    for (var row : table.rows()) {
      for (var column : row.columns()) {
        boolean main = column.key().equals(table.mainColumn()) || row.columns().size() == 1;
        figures.add(
            new FigureName(
                table.code(row.key(), column.key()),
                row.label() + " · " + column.label(),
                names(row, column, main),
                column.unit(),
                List.of(edition.key()),
                false));
      }
    }
    return figures;
  }

  private static List<String> names(Table.Row row, Table.Column column, boolean main) {
    var names = new ArrayList<String>();
    for (var name : row.names()) {
      if (main) {
        names.add(name);
      }
      names.add(name + Labels.bare(column.label()));
    }
    return names;
  }

  private static List<FigureName> derived(Edition edition, Derivation derivation) {
    return switch (derivation) {
      case Derivation.Rate rate -> List.of(computed(edition, rate.code(), rate.label(), ""));
      case Derivation.GroupTotal total -> {
        var table = edition.table(total.table());
        yield table.columns().stream()
            .map(
                column ->
                    column.key().equals(table.mainColumn())
                        ? computed(
                            edition,
                            total.code() + "." + column.key(),
                            total.label(),
                            column.unit())
                        : computed(
                            edition,
                            total.code() + "." + column.key(),
                            total.label() + " · " + column.label(),
                            column.unit()))
            .toList();
      }
    };
  }

  private static FigureName computed(Edition edition, String code, String label, String unit) {
    return new FigureName(
        code, label, List.of(Labels.bare(label)), unit, List.of(edition.key()), true);
  }

  /// The same figure in another edition; printed in one, it is no longer only derived.
  private FigureName join(FigureName other) {
    var keys = new ArrayList<>(editions);
    other.editions.stream().filter(key -> !keys.contains(key)).forEach(keys::add);
    return new FigureName(code, label, names, unit, keys, derived && other.derived);
  }
}
