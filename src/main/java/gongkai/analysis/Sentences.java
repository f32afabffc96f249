package gongkai.analysis;

/// Walks through a text sentence by sentence; words are told from the sentence that they stand in.
final class Sentences {
  /// Longer than any honest sentence; the time and memory of segmentation grow with the length.
  private static final int LONGEST = 500;

  private final Places places;
  private int start;
  private int end;

  Sentences(Places places) {
    this.places = places;
  }

  boolean next() {
    if (end >= places.size()) {
      return false;
    }
    start = end;
    int last = Math.min(places.size(), start + LONGEST);
    do {
      end = places.after(end);
    } while (end < last && !ends(places.at(end - 1)));
    return true;
  }

  private static boolean ends(char character) {
    return switch (character) {
      case '。', '!', '?', ';', '\n' -> true;
      default -> false;
    };
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }
}
