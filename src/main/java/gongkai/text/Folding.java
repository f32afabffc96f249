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

  /// Radicals of the Unicode supplement that stand for a whole character, and that character: fonts
  /// for PDF print them, and no normal form of Unicode maps them.
  private static final String RADICALS =
      "⺁厂⺊卜⺎兀⺒巳⺓幺⺛旡⺝月⺟母⺠民⺧牛⺩王⺪疋⺫目⺬示⺮竹⺶羊⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车"
          + "⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟";

  private Folding() {}

  public static char fold(char character) {
    return FOLDED[character];
  }

  /// As [#fold(char)], but a traditional character stays one.
  public static char foldWithinScript(char character) {
    return WithinScript.FOLDED[character];
  }

  /// Made when it is first asked for: only who measures what folding of scripts brings asks.
  private static final class WithinScript {
    static final char[] FOLDED = withoutChains(ofForms());
  }

  /// The character that a radical stands for, and any other character as it is.
  public static char plain(char character) {
    return isRadical(character) ? FOLDED[character] : character;
  }

  private static boolean isRadical(char character) {
    return character >= '\u2e80' && character <= '\u2fdf';
  }

  /// The text with plain characters for radicals, otherwise as printed.
  public static String plain(String text) {
    if (!hasRadical(text)) {
      return text;
    }
    var plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    return new String(plain);
  }

  private static boolean hasRadical(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isRadical(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public static String fold(String text) {
    var folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = FOLDED[folded[i]];
    }
    return new String(folded);
  }

  private static char[] table() {
    var table = ofForms();
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
    return withoutChains(table);
  }

  private static char[] ofForms() {
    var table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = compatible((char) c);
    }
    for (int i = 0; i < RADICALS.length(); i += 2) {
      table[RADICALS.charAt(i)] = RADICALS.charAt(i + 1);
    }
    return table;
  }

  private static char[] withoutChains(char[] table) {
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
