package gongkai.suggest;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.suggest.Suggestion.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/// Which names are looked for. Names of other kinds are not looked at.
record Wanted(Set<Kind> kinds, Predicate<Entry> entries) {
  static final Wanted ANYTHING = new Wanted(EnumSet.allOf(Kind.class), _ -> true);

  Wanted {
    kinds = Set.copyOf(kinds);
  }

  static Wanted of(Kind kind) {
    return new Wanted(Set.of(kind), _ -> true);
  }

  /// The values of one field; there are none of a figure.
  static Wanted valuesOf(Field field) {
    return field instanceof IndexField of
        ? new Wanted(Set.of(new Target.Value(of, "").kind()), entry -> isValue(entry, of))
        : new Wanted(Set.of(), _ -> false);
  }

  private static boolean isValue(Entry entry, IndexField field) {
    return entry.target() instanceof Target.Value(var of, _) && of == field;
  }
}
