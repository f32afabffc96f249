package gongkai.gazetteer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Every spelling of every place by its first two characters: few have the same two, so a position
/// in a text costs one look-up.
final class PlaceNames {
  private static final Comparator<PlaceName> LONGEST_AND_FULL_FIRST =
      Comparator.comparing((PlaceName name) -> name.text().length())
          .reversed()
          .thenComparing(PlaceName::form);

  private final Map<Integer, List<PlaceName>> byBeginning;

  PlaceNames(List<PlaceName> names) {
    byBeginning =
        names.stream()
            .sorted(LONGEST_AND_FULL_FIRST)
            .collect(
                Collectors.groupingBy(
                    name -> beginning(name.text(), 0), HashMap::new, Collectors.toList()));
  }

  /// The names that stand at a position of a folded text, the longest first, full before short.
  List<PlaceName> at(String text, int position) {
    if (position + 1 >= text.length()) {
      return List.of();
    }
    return byBeginning.getOrDefault(beginning(text, position), List.of()).stream()
        .filter(name -> text.startsWith(name.text(), position))
        .toList();
  }

  private static int beginning(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }
}
