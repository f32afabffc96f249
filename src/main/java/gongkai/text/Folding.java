package gongkai.text;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
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
      table[c] = compatible((char) c);
    }
    // Characters alone: the phrases of the library would need a dictionary search at every start.
    OpenccDatas.tsChar()
        .data()
        .getDataMap()
        .forEach(
            (traditional, simple) -> {
              if (traditional.length() == 1 && simple.getFirst().length() == 1) {
                table[traditional.charAt(0)] = simple.getFirst().charAt(0);
              }
            });
    for (int c = 0; c < table.length; c++) {
      table[c] = end(table, (char) c);
    }
    return table;
  }

  private static char compatible(char character) {
    if (Character.isSurrogate(character) || isPlainHan(character)) {
      return character;
    }
    var plain = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
    return plain.length() == 1 ? Character.toLowerCase(plain.charAt(0)) : character;
  }

  /// The block of unified ideographs, none of which has a compatibility form.
  private static boolean isPlainHan(char character) {
    return character >= '\u4e00' && character <= '\u9fff';
  }

  /// A folded character may fold further: a radical to a traditional character and that to a
  /// simplified one.
  private static char end(char[] table, char character) {
    char end = character;
    for (int step = 0; step < LONGEST_CHAIN && table[end] != end; step++) {
      end = table[end];
    }
    return end;
  }
}
