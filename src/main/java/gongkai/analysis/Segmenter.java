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

  private char[] text = {};
  private int from;
  private int to;

  /// By place, the node of its character, and the node of it and the next.
  private int[] firsts = new int[512];

  private int[] seconds = new int[512];
  private int longest;

  Segmenter(Lexicon lexicon) {
    this.lexicon = lexicon;
    lattice = new Lattice(lexicon);
  }

  /// Cuts a stretch of text; blanks belong to no word but may stand inside one.
  Lattice cut(char[] sentences, int from, int end) {
    return cut(sentences, from, end, end - from);
  }

  /// Cuts a word into the words that it is made of; where there are none, into characters.
  Lattice cutInside(char[] sentences, int from, int end) {
    return cut(sentences, from, end, end - from - 1);
  }

  private Lattice cut(char[] sentences, int begin, int end, int longestWord) {
    text = sentences;
    to = end;
    longest = longestWord;
    from = begin;
    lookUp();
    lattice.begin(sentences, from);
    for (int at = from; at < to; ) {
      at = addFrom(at);
    }
    lattice.finish(to);
    return lattice;
  }

  /// Finds for each place the node of its character and that of it and the next. One look-up after
  /// another, none of which waits for a guess, so that a processor waits for many at once.
  private void lookUp() {
    int length = to - from;
    if (length > firsts.length) {
      firsts = new int[length * 2];
      seconds = new int[length * 2];
    }
    int first = DoubleArray.NONE;
    for (int i = 0; i < length; i++) {
      char character = text[from + i];
      if (i > 0) {
        seconds[i - 1] = lexicon.children(first, character);
      }
      first = lexicon.children(DoubleArray.ROOT, character);
      firsts[i] = first;
    }
    if (length > 0) {
      seconds[length - 1] = DoubleArray.NONE;
    }
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
      default -> add(at, at + 1, StandIn.FOREIGN);
    };
  }

  /// A single character is always a possible word; longer ones are those of the lexicon.
  private int addHan(int at) {
    int node = firsts[at - from];
    long hash = Lexicon.hash(Lexicon.HASH_BEGIN, text[at]);
    lattice.add(at, at + 1, lexicon.number(node), hash);
    if (seconds[at - from] != DoubleArray.NONE || isBlank(at + 1)) {
      addLonger(at, node, hash);
    }
    return at + 1;
  }

  private void addLonger(int at, int first, long firstHash) {
    int node = first;
    long hash = firstHash;
    for (int end = at + 1; end < to; end++) {
      int child = lexicon.child(node, text[end]);
      if (child != DoubleArray.NONE) {
        node = child;
        hash = Lexicon.hash(hash, text[end]);
        int number = lexicon.number(node);
        if (number != Lexicon.unknown() && end - at < longest) {
          lattice.add(at, end + 1, number, hash);
        }
      } else if (!isBlank(end)) {
        break;
      }
    }
  }

  private boolean isBlank(int at) {
    return at < to && lexicon.type(text[at]) == CharType.SPACE_LIKE;
  }

  private int addRun(int at, int type, int wideType) {
    int end = at + 1;
    while (end < to && (lexicon.type(text[end]) == type || lexicon.type(text[end]) == wideType)) {
      end++;
    }
    return add(at, end, type == CharType.DIGIT ? StandIn.NUMBER : StandIn.FOREIGN);
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
