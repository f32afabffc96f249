package gongkai.text;

import java.text.Normalizer;
import java.util.Map;

/// Tells what becomes of text where a character alone does not decide: characters that NFKC makes
/// several of (㎡), several that it makes one of (half-width ｶﾞ), and traditional characters that
/// are one simplified character or another by the phrase that they stand in (瞭解, 瞭望).
///
/// Plain text costs no more than a look at a table: [#kind] is zero or says no more than that a
/// character is a letter.
public final class Forms {
  /// The character takes no place.
  public static final int BLANK = 1;

  /// A letter or digit that is no Han character.
  public static final int LETTER = 1 << 1;

  /// It may become several.
  public static final int GROWS = 1 << 2;

  /// It may become one with those before it.
  public static final int JOINS = 1 << 3;

  /// What it becomes depends on its phrase.
  public static final int CHOICE = 1 << 4;

  private static final byte[] KINDS = FoldingTables.Packed.TABLES.kinds();
  private static final Map<String, String> PHRASES = FoldingTables.Packed.TABLES.phrases();
  private static final char[] MERGED = merged();

  private Forms() {}

  /// The bits that hold for a character.
  public static int kind(char character) {
    return KINDS[character];
  }

  /// What characters that belong together become, before each of them is folded.
  public static String of(char[] text, int from, int to) {
    var printed = new String(text, from, to - from);
    return Normalizer.normalize(printed, Normalizer.Form.NFKC).replace('\u2044', '/');
  }

  /// The same character for all that one traditional character may be. Who looks for a stretch of
  /// text by this finds it also where it was cut from its phrase.
  public static char merged(char folded) {
    return MERGED[folded];
  }

  /// Folds the characters that were left as printed because they have a choice.
  ///
  /// @param text otherwise folded
  /// @param from where the first of them stands
  public static void choose(char[] text, int from, int size) {
    int decided = 0;
    for (int at = from; at < size; at++) {
      if (at >= decided && (kind(text[at]) & CHOICE) != 0) {
        decided = choose(text, at, decided, size);
      }
    }
  }

  /// The phrase that begins first counts, of those the longest.
  private static int choose(char[] text, int at, int decided, int size) {
    for (int start = Math.max(decided, at - Scripts.LONGEST + 1); start <= at; start++) {
      for (int end = Math.min(size, start + Scripts.LONGEST); end > at; end--) {
        var becomes = PHRASES.get(new String(text, start, end - start));
        if (becomes != null) {
          becomes.getChars(0, becomes.length(), text, start);
          return end;
        }
      }
    }
    text[at] = Folding.fold(text[at]);
    return at + 1;
  }

  private static char[] merged() {
    var merged = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < merged.length; c++) {
      merged[c] = (char) c;
    }
    PHRASES.forEach((phrase, becomes) -> merge(phrase, becomes, merged));
    return merged;
  }

  private static void merge(String phrase, String becomes, char[] merged) {
    for (int i = 0; i < phrase.length(); i++) {
      char printed = phrase.charAt(i);
      char chosen = becomes.charAt(i);
      if (printed != chosen) {
        char alone = Folding.fold(printed);
        merged[chosen] = alone == printed ? chosen : alone;
        merged[printed] = merged[chosen];
      }
    }
  }
}
