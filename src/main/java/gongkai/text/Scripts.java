package gongkai.text;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes the phrases that decide where one traditional character is one of several simplified ones:
/// 瞭解 is 了解, and 瞭望 is 瞭望.
final class Scripts {
  /// What is longer has a shorter phrase within it that decides the same.
  static final int LONGEST = 4;

  /// Taiwan and Hong Kong write 著 for both.
  private static final char WRITTEN = '著';

  private static final char MEANT = '着';

  private final char[] folded;
  private final Map<Character, Set<Character>> choices = new HashMap<>();
  private final Map<String, String> phrases = new TreeMap<>();

  private Scripts(char[] folded) {
    this.folded = folded;
  }

  /// Makes them from opencc4j's tables.
  ///
  /// @param folded by character, what it becomes where it stands alone
  /// @return by phrase, in which only characters with a choice are as printed, what it becomes
  static Map<String, String> phrases(char[] folded) {
    var scripts = new Scripts(folded);
    scripts.findChoices();
    scripts.choices.put(WRITTEN, new HashSet<>(Set.of(WRITTEN, MEANT)));
    scripts.forEachPhrase(scripts::noteChosen);
    scripts.choices.values().removeIf(chosen -> chosen.size() < 2);
    scripts.forEachPhrase(scripts::addPhrase);
    scripts.forEachPhrase(
        (traditional, simple) -> scripts.addWritten(traditional.replace(MEANT, WRITTEN), simple));
    return scripts.phrases;
  }

  private interface Taker {
    void take(String traditional, String simple);
  }

  private void forEachPhrase(Taker taker) {
    var toSimple = OpenccDatas.tsPhrase().data().getDataMap();
    toSimple.forEach((traditional, simple) -> takeEqual(traditional, simple.getFirst(), taker));
    OpenccDatas.stPhrase()
        .data()
        .getDataMap()
        .forEach(
            (simple, all) ->
                all.stream()
                    .filter(traditional -> !toSimple.containsKey(traditional))
                    .forEach(traditional -> takeEqual(traditional, simple, taker)));
  }

  private static void takeEqual(String traditional, String simple, Taker taker) {
    if (traditional.length() == simple.length() && traditional.length() <= LONGEST) {
      taker.take(traditional, simple);
    }
  }

  /// Starts each choice with what the character becomes alone; phrases add the others.
  private void findChoices() {
    OpenccDatas.tsChar()
        .data()
        .getDataMap()
        .forEach(
            (character, simple) -> {
              if (isOne(character) && simple.stream().filter(Scripts::isOne).count() > 1) {
                char alone = folded[character.charAt(0)];
                choices.put(character.charAt(0), new HashSet<>(Set.of(alone)));
              }
            });
  }

  private static boolean isOne(String text) {
    return text.length() == 1;
  }

  private void noteChosen(String traditional, String simple) {
    for (int i = 0; i < traditional.length(); i++) {
      var chosen = choices.get(traditional.charAt(i));
      if (chosen != null && isListed(traditional.charAt(i), simple.charAt(i))) {
        chosen.add(folded[simple.charAt(i)]);
      }
    }
  }

  private static boolean isListed(char traditional, char simple) {
    return OpenccDatas.tsChar()
        .data()
        .getDataMap()
        .getOrDefault(String.valueOf(traditional), List.of())
        .contains(String.valueOf(simple));
  }

  private void addPhrase(String traditional, String simple) {
    var key = traditional.toCharArray();
    var becomes = key.clone();
    boolean chooses = false;
    for (int i = 0; i < key.length; i++) {
      var chosen = choices.get(key[i]);
      chooses |= chosen != null;
      boolean listed = chosen != null && isListed(key[i], simple.charAt(i));
      becomes[i] = folded[listed ? simple.charAt(i) : key[i]];
      key[i] = chosen == null ? becomes[i] : key[i];
    }
    if (chooses) {
      phrases.putIfAbsent(new String(key), new String(becomes));
    }
  }

  /// A phrase with 着 as it is written where there is only 著.
  private void addWritten(String traditional, String simple) {
    if (traditional.indexOf(WRITTEN) >= 0 && simple.indexOf(MEANT) >= 0) {
      phrases.putIfAbsent(unlessChoice(traditional), folded(simple));
    }
  }

  private String unlessChoice(String traditional) {
    var key = traditional.toCharArray();
    for (int i = 0; i < key.length; i++) {
      key[i] = choices.containsKey(key[i]) ? key[i] : folded[key[i]];
    }
    return new String(key);
  }

  private String folded(String simple) {
    var becomes = simple.toCharArray();
    for (int i = 0; i < becomes.length; i++) {
      becomes[i] = folded[becomes[i]];
    }
    return new String(becomes);
  }
}
