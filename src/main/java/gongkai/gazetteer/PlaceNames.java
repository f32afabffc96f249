package gongkai.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every spelling of every place by its first two characters: few have the same two, so a position
/// in a text costs one look-up.
final class PlaceNames {
  private static final Comparator<PlaceName> LONGEST_AND_FULL_FIRST =
      Comparator.comparing((PlaceName name) -> name.text().length())
          .reversed()
          .thenComparing(PlaceName::form);

  private final Map<Integer, List<PlaceName>> byBeginning = new HashMap<>();

  PlaceNames(List<PlaceName> names) {
    for (var name : names) {
      byBeginning
          .computeIfAbsent(beginning(name.text(), 0), beginning -> new ArrayList<>())
          .add(name);
    }
    byBeginning.values().forEach(same -> same.sort(LONGEST_AND_FULL_FIRST));
  }

  /// The names that stand at a position of a folded text, the longest first, full before short.
  List<PlaceName> at(String text, int position) {
    if (position + 1 >= text.length()) {
      return List.of();
    }
    var names = byBeginning.getOrDefault(beginning(text, position), List.of());
    return names.isEmpty()
        ? names
        : names.stream().filter(name -> text.startsWith(name.text(), position)).toList();
  }

  List<String> full() {
    return byBeginning.values().stream()
        .flatMap(List::stream)
        .filter(name -> name.form() == PlaceName.Form.FULL)
        .map(PlaceName::text)
        .distinct()
        .sorted()
        .toList();
  }

  private static int beginning(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }
}
