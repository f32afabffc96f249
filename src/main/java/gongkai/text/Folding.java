package gongkai.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;

/// Folds every character by itself: full width to half, Kangxi radicals and other compatibility
/// forms to the plain character, traditional to simplified, capitals to small letters.
///
/// One character stays one character. What NFKC would make longer (㎡) is left as it is, because a
/// marked hit must be cut from the text as printed.
public final class Folding {
  /// A bound against two characters that the tables map to each other.
  private static final int LONGEST_CHAIN = 4;

  private static final char[] FOLDED = table();

  private Folding() {}

  public static char fold(char character) {
    return FOLDED[character];
  }

  public static String fold(String text) {
    var folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = FOLDED[folded[i]];
    }
    return new String(folded);
  }

  private static char[] table() {
    var table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = Character.isSurrogate((char) c) ? (char) c : foldOne((char) c);
    }
    for (int c = 0; c < table.length; c++) {
      table[c] = end(table, (char) c);
    }
    return table;
  }

  /// A simplified character may have a simpler one in turn.
  private static char end(char[] table, char character) {
    char end = character;
    for (int step = 0; step < LONGEST_CHAIN && table[end] != end; step++) {
      end = table[end];
    }
    return end;
  }

  private static char foldOne(char character) {
    var plain = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
    if (plain.length() != 1) {
      return character;
    }
    char one = Character.toLowerCase(plain.charAt(0));
    return Character.UnicodeScript.of(one) == Character.UnicodeScript.HAN ? simplified(one) : one;
  }

  private static char simplified(char traditional) {
    var simple = ZhConverterUtil.toSimple(String.valueOf(traditional));
    return simple.length() == 1 ? simple.charAt(0) : traditional;
  }
}
