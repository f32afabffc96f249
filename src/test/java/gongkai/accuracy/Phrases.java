package gongkai.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Sentences of our own, by what they are about.
final class Phrases {
  private final Map<String, List<String>> parts = Resource.parts("phrases.txt");

  List<String> all(String part) {
    return Objects.requireNonNull(parts.get(part), part);
  }

  String one(String part, Dice dice, int year) {
    return dice.of(all(part)).replace("{y}", Integer.toString(year));
  }

  static String counting(String phrase, int number) {
    return phrase.replace("{n}", Integer.toString(number));
  }
}
