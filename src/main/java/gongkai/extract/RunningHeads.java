package gongkai.extract;

import gongkai.extract.Piece.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes out what is printed at the same place of page after page: page numbers, and headers after
/// their first time.
final class RunningHeads {
  /// How many lines from the top and from the bottom may be headers or footers.
  private static final int DEEPEST = 2;

  /// A page number and the number of pages, and perhaps a year.
  private static final int MOST_NUMBERS = 3;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private RunningHeads() {}

  /// What is the same on several pages.
  ///
  /// @param text with # for each number
  /// @param place in hundredths of the page
  private record Place(String text, long place) {}

  private record Printed(int page, Words words) {}

  static List<List<Piece>> without(List<List<Piece>> pages) {
    var places = new LinkedHashMap<Place, List<Printed>>();
    for (int page = 0; page < pages.size(); page++) {
      for (var words : outermost(pages.get(page))) {
        var masked = NUMBER.matcher(words.text()).replaceAll("#");
        places
            .computeIfAbsent(
                new Place(masked, Math.round(words.top() * 100)), _ -> new ArrayList<>())
            .add(new Printed(page, words));
      }
    }
    var running = running(places, pages.size());
    return pages.stream()
        .map(page -> page.stream().filter(piece -> !running.contains(piece)).toList())
        .toList();
  }

  private static List<Words> outermost(List<Piece> page) {
    var words = new ArrayList<Words>();
    for (int i = 0; i < page.size(); i++) {
      boolean outside = i < DEEPEST || i >= page.size() - DEEPEST;
      if (outside && page.get(i) instanceof Words each) {
        words.add(each);
      }
    }
    return words;
  }

  /// By identity: the same words may stand elsewhere.
  private static Set<Piece> running(Map<Place, List<Printed>> places, int pages) {
    Set<Piece> running = Collections.newSetFromMap(new IdentityHashMap<>());
    for (var printed : places.values()) {
      if (printed.size() < Math.max(2, pages / 2)) {
        continue;
      }
      if (areNumbered(printed)) {
        printed.forEach(each -> running.add(each.words()));
      } else if (areSame(printed)) {
        printed.stream().skip(1).forEach(each -> running.add(each.words()));
      }
    }
    return running;
  }

  private static boolean areSame(List<Printed> printed) {
    var text = printed.getFirst().words().text();
    return LETTER.matcher(text).find()
        && printed.stream().allMatch(each -> each.words().text().equals(text));
  }

  /// Whether one of the numbers counts the pages.
  private static boolean areNumbered(List<Printed> printed) {
    int numbers = numbers(printed.getFirst()).size();
    if (numbers > MOST_NUMBERS) {
      return false;
    }
    for (int i = 0; i < numbers; i++) {
      if (counts(printed, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(List<Printed> printed, int which) {
    long before = numbers(printed.getFirst()).get(which) - printed.getFirst().page();
    return printed.stream().allMatch(each -> numbers(each).get(which) - each.page() == before);
  }

  private static List<Long> numbers(Printed printed) {
    return NUMBER
        .matcher(printed.words().text())
        .results()
        .map(number -> number.group().length() > 9 ? -1L : Long.parseLong(number.group()))
        .toList();
  }
}
