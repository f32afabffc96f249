package gongkai.text;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
import java.text.Normalizer;

/// Makes the tables of [Folding] from Unicode's and opencc4j's, which takes most of a second.
final class FoldingMaker {
  /// A bound against two characters that the tables map to each other.
  private static final int LONGEST_CHAIN = 4;

  /// Radicals of the Unicode supplement that stand for a whole character, and that character: fonts
  /// for PDF print them, and no normal form of Unicode maps them.
  private static final String RADICALS =
      "⺁厂⺊卜⺎兀⺒巳⺓幺⺛旡⺝月⺟母⺠民⺧牛⺩王⺪疋⺫目⺬示⺮竹⺶羊⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车"
          + "⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟";

  private FoldingMaker() {}

  static char[] withinScript() {
    return withoutChains(ofForms());
  }

  static char[] folded() {
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
