package gongkai.accuracy;

import java.util.List;
import java.util.stream.Stream;

/// The damages that reports are known to suffer.
final class Damages {
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
}
