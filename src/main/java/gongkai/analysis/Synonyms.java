package gongkai.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;

/// Words that are looked for too when another is asked for, as a person lists them: `甲 = 乙 = 丙`
/// mean the same; who asks for 甲 by `甲 => 乙` also finds 乙, but not the other way round.
public final class Synonyms {
  static final Synonyms NONE = new Synonyms(new TreeMap<>());

  private static final String ALSO = "=>";
  private static final String SAME = "=";

  private final Map<String, SequencedSet<String>> others;
  private final OwnWords words;

  private Synonyms(Map<String, SequencedSet<String>> others) {
    this.others = others;
    this.words = OwnWords.of(others.keySet());
  }

  /// A stretch of a query.
  ///
  /// @param others what means the same; none where the stretch is only what stands between
  public record Stretch(String text, List<String> others) {
    public Stretch {
      others = List.copyOf(others);
    }
  }

  static Synonyms read(Path file) {
    var others = new TreeMap<String, SequencedSet<String>>();
    for (var line : Line.read(file)) {
      var sides = line.text().split(ALSO, -1);
      switch (sides.length) {
        case 1 -> addSame(line, words(line, sides[0]), others);
        case 2 -> addAlso(words(line, sides[0]), words(line, sides[1]), others);
        default -> throw line.refused("one " + ALSO + " a line, got " + line.text());
      }
    }
    return new Synonyms(others);
  }

  private static List<String> words(Line line, String side) {
    var words = new ArrayList<String>();
    for (var word : side.split(SAME, -1)) {
      words.add(line.longWord(word.strip()));
    }
    return words;
  }

  private static void addSame(
      Line line, List<String> words, Map<String, SequencedSet<String>> others) {
    if (words.size() < 2) {
      throw line.refused("write 甲 = 乙 or 甲 => 乙, got " + line.text());
    }
    for (var word : words) {
      if (others.containsKey(word)) {
        throw line.refused(word + " stands there already");
      }
    }
    addAlso(words, words, others);
  }

  private static void addAlso(
      List<String> from, List<String> to, Map<String, SequencedSet<String>> others) {
    for (var word : from) {
      var also = others.computeIfAbsent(word, each -> new LinkedHashSet<>());
      also.addAll(to);
      also.remove(word);
    }
  }

  /// What is looked for too, by the word that is asked for.
  Map<String, SequencedSet<String>> all() {
    return Collections.unmodifiableMap(others);
  }

  /// The text from stretch to stretch; where words of the list overlap, the first and longest
  /// counts.
  public List<Stretch> in(String text) {
    var places = Places.of(text);
    var longest = new TreeMap<Integer, Integer>();
    words.find(
        places.characters(),
        0,
        places.size(),
        (start, end) -> longest.merge(start, end, Math::max));
    var stretches = new ArrayList<Stretch>();
    int taken = 0;
    for (var word : longest.entrySet()) {
      if (word.getKey() >= taken) {
        addBetween(places, taken, word.getKey(), stretches);
        stretches.add(synonym(text(places, word.getKey(), word.getValue())));
        taken = word.getValue();
      }
    }
    addBetween(places, taken, places.size(), stretches);
    return stretches;
  }

  private Stretch synonym(String word) {
    return new Stretch(word, List.copyOf(others.getOrDefault(word, new LinkedHashSet<>())));
  }

  private static void addBetween(Places places, int from, int to, List<Stretch> stretches) {
    if (from < to) {
      stretches.add(new Stretch(text(places, from, to), List.of()));
    }
  }

  private static String text(Places places, int from, int to) {
    return new String(places.characters(), from, to - from);
  }
}
