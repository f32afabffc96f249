package gongkai.analysis;

import org.apache.lucene.analysis.cn.smart.CharType;
import org.apache.lucene.analysis.cn.smart.Utility;

/// Cuts a sentence into the words that most probably make it up: SmartCN's words, one for one.
///
/// SmartCN makes an object of every word and of every step from word to word and looks each up in a
/// crowded hash table; here they are numbers in flat arrays and tables of this program's own. A
/// test holds the two against each other.
final class Segmenter {
  private final Lexicon lexicon;
  private final Lattice lattice;
  private final int numberFrequency;
  private final int foreignFrequency;

  private char[] text = {};
  private int to;

  Segmenter(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lattice = new Lattice(lexicon);
    this.numberFrequency = lexicon.frequency(Lexicon.NUMBER);
    this.foreignFrequency = lexicon.frequency(Lexicon.FOREIGN);
  }

  /// Cuts a stretch of folded text without blanks inside its words.
  Lattice cut(char[] sentences, int from, int end) {
    text = sentences;
    to = end;
    lattice.begin(sentences, from, lexicon.frequency(Lexicon.SENTENCE_BEGIN));
    for (int at = from; at < to; ) {
      at = addFrom(at);
    }
    lattice.finish(to);
    return lattice;
  }

  /// Adds all words that begin here and goes on to where the next may begin.
  private int addFrom(int at) {
    int type = Utility.getCharType(text[at]);
    return switch (type) {
      case CharType.SPACE_LIKE -> at + 1;
      case CharType.HANZI -> addHan(at);
      case CharType.LETTER -> add(at, endOfRun(at, type), Lexicon.FOREIGN, foreignFrequency);
      case CharType.DIGIT -> add(at, endOfRun(at, type), Lexicon.NUMBER, numberFrequency);
      case CharType.DELIMITER -> add(at, at + 1, "", Utility.MAX_FREQUENCE);
      case CharType.SURROGATE -> add(at, at + Character.charCount(codePoint(at)), "", 0);
      default -> add(at, at + 1, Lexicon.FOREIGN, foreignFrequency);
    };
  }

  /// A single character is always a possible word; longer ones are those of the lexicon.
  private int addHan(int at) {
    int node = lexicon.child(Lexicon.ROOT, text[at]);
    add(at, at + 1, "", lexicon.frequency(node));
    for (int end = at + 1; end < to && isHan(end) && node != Lexicon.NONE; end++) {
      node = lexicon.child(node, text[end]);
      if (lexicon.isWord(node)) {
        add(at, end + 1, "", lexicon.frequency(node));
      }
    }
    return at + 1;
  }

  private boolean isHan(int at) {
    return Utility.getCharType(text[at]) == CharType.HANZI;
  }

  private int endOfRun(int at, int type) {
    int end = at + 1;
    while (end < to && Utility.getCharType(text[end]) == type) {
      end++;
    }
    return end;
  }

  private int codePoint(int at) {
    return Character.codePointAt(text, at, to);
  }

  private int add(int at, int end, String standsFor, int frequency) {
    lattice.add(at, end, standsFor, frequency);
    return end;
  }
}
