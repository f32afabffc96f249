package gongkai.accuracy;

import java.util.List;
import java.util.stream.Stream;

/// The damages that reports are known to suffer.
final class Damages {
  /// How often each of those that are kept apart happens: about once in a report there is one.
  static final double KEPT_APART = 0.02;

  private Damages() {}

  /// In the order in which they happen: words first, then headings, then the page round all.
  static List<Damage> usual() {
    return Stream.<List<? extends Damage>>of(
            List.of(TitleDamage.values()),
            List.of(LabelDamage.values()),
            List.of(HeadingDamage.values()),
            List.of(PageDamage.values()),
            List.of(CharacterDamage.values()))
        .<Damage>flatMap(List::stream)
        .toList();
  }

  /// Written by one who had not read the parser, for the seeds that are kept apart. They happen
  /// besides the usual ones.
  static List<Damage> keptApart() {
    return Stream.<List<? extends Damage>>of(
            usual(),
            List.of(CellDamage.values()),
            List.of(ColumnDamage.values()),
            List.of(RowDamage.values()),
            List.of(LineDamage.values()),
            List.of(MarkupDamage.values()),
            List.of(DocumentDamage.values()))
        .<Damage>flatMap(List::stream)
        .toList();
  }
}
