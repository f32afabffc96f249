package gongkai.engine;

import gongkai.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/// Other spellings of a text that mean the same to a reader.
final class Respelling {
  private static final int WIDE = 0xFEE0;
  private static final Map<Character, Character> TRADITIONAL = traditional();

  private Respelling() {}

  private static Map<Character, Character> traditional() {
    var traditional = new HashMap<Character, Character>();
    for (char c = '\u4e00'; c <= '\u9fff'; c++) {
      if (Folding.fold(c) != c) {
        traditional.putIfAbsent(Folding.fold(c), c);
      }
    }
    return traditional;
  }

  static String traditional(String text) {
    return mapped(text, c -> TRADITIONAL.getOrDefault(c, c));
  }

  static String wide(String text) {
    return mapped(text, c -> c > ' ' && c < 0x7F ? (char) (c + WIDE) : c);
  }

  /// With blanks, wide ones and line ends between some of its characters, but not within a number.
  static String spaced(Random random, String text) {
    var spaced = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean between =
          i > 0
              && !Character.isLowSurrogate(text.charAt(i))
              && (Character.isIdeographic(text.charAt(i))
                  || Character.isIdeographic(text.charAt(i - 1)));
      if (between && random.nextInt(3) == 0) {
        spaced.append(" 　\n".charAt(random.nextInt(3)));
      }
      spaced.append(text.charAt(i));
    }
    return spaced.toString();
  }

  private interface Mapping {
    char of(char character);
  }

  private static String mapped(String text, Mapping mapping) {
    var mapped = new StringBuilder();
    for (char character : text.toCharArray()) {
      mapped.append(mapping.of(character));
    }
    return mapped.toString();
  }
}
