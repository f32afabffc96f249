package gongkai.analysis;

import org.apache.lucene.analysis.cn.smart.CharType;

/// Cuts a sentence into the words that most probably make it up: SmartCN's words, one for one.
///
/// SmartCN makes an object of every word and of every step from word to word and looks each up in a
/// crowded hash table; here they are numbers in flat arrays and tables of this program's own. A
/// test holds the two against each other.
final class Segmenter {
  private final Lexicon lexicon;
  private final Lattice lattice;
  private final StandIn number;
  private final StandIn foreign;

  private char[] text = {};
  private int to;
  private int longest;

  Segmenter(Lexicon lexicon) {
    this.lexicon = lexicon;
    lattice = new Lattice(lexicon);
    number = StandIn.of(Lexicon.NUMBER, lexicon);
    foreign = StandIn.of(Lexicon.FOREIGN, lexicon);
  }

  /// Cuts a stretch of text; blanks belong to no word but may stand inside one.
  Lattice cut(char[] sentences, int from, int end) {
    return cut(sentences, from, end, end - from);
  }

  /// Cuts a word into the words that it is made of; where there are none, into characters.
  Lattice cutInside(char[] sentences, int from, int end) {
    return cut(sentences, from, end, end - from - 1);
  }

  private Lattice cut(char[] sentences, int from, int end, int longestWord) {
    text = sentences;
    to = end;
    longest = longestWord;
    lattice.begin(sentences, from);
    for (int at = from; at < to; ) {
      at = addFrom(at);
    }
    lattice.finish(to);
    return lattice;
  }

  /// Adds all words that begin here and goes on to where the next may begin.
  private int addFrom(int at) {
    return switch (lexicon.type(text[at])) {
      case CharType.HANZI -> addHan(at);
      case CharType.SPACE_LIKE -> at + 1;
      case CharType.LETTER, CharType.FULLWIDTH_LETTER ->
          addRun(at, CharType.LETTER, CharType.FULLWIDTH_LETTER);
      case CharType.DIGIT, CharType.FULLWIDTH_DIGIT ->
          addRun(at, CharType.DIGIT, CharType.FULLWIDTH_DIGIT);
      case CharType.DELIMITER -> addItself(at, at + 1, lexicon.delimiter());
      case CharType.SURROGATE ->
          addItself(
              at, at + Character.charCount(Character.codePointAt(text, at, to)), Lexicon.unknown());
      default -> add(at, at + 1, foreign);
    };
  }

  /// A single character is always a possible word; longer ones are those of the lexicon.
  private int addHan(int at) {
    int node = lexicon.child(DoubleArray.ROOT, text[at]);
    long hash = Lexicon.hash(Lexicon.HASH_BEGIN, text[at]);
    lattice.add(at, at + 1, lexicon.number(node), hash);
    for (int end = next(at + 1); node != DoubleArray.NONE && end < to; end = next(end + 1)) {
      node = isHan(end) ? lexicon.child(node, text[end]) : DoubleArray.NONE;
      hash = Lexicon.hash(hash, text[end]);
      int number = lexicon.number(node);
      if (number != Lexicon.unknown() && end - at < longest) {
        lattice.add(at, end + 1, number, hash);
      }
    }
    return at + 1;
  }

  /// From here to the next character that is no blank.
  private int next(int at) {
    int next = at;
    while (next < to && lexicon.type(text[next]) == CharType.SPACE_LIKE) {
      next++;
    }
    return next;
  }

  private boolean isHan(int at) {
    return lexicon.type(text[at]) == CharType.HANZI;
  }

  private int addRun(int at, int type, int wideType) {
    int end = at + 1;
    while (end < to && (lexicon.type(text[end]) == type || lexicon.type(text[end]) == wideType)) {
      end++;
    }
    return add(at, end, type == CharType.DIGIT ? number : foreign);
  }

  private int add(int at, int end, StandIn standIn) {
    lattice.add(at, end, standIn);
    return end;
  }

  private int addItself(int at, int end, int number) {
    long hash = Lexicon.HASH_BEGIN;
    for (int i = at; i < end; i++) {
      hash = Lexicon.hash(hash, text[i]);
    }
    lattice.add(at, end, number, hash);
    return end;
  }
}
