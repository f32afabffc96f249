package gongkai.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.cn.smart.CharType;
import org.apache.lucene.analysis.cn.smart.Utility;

/// The words that SmartCN knows, how often it met each of them and each two of them in a row, and
/// what a step from a word to the next costs: the less, the more often the two were met in a row.
///
/// Pairs are known by a hash of 64 bits only, as in SmartCN's own files.
final class Lexicon {
  /// Where the hash of a word begins and what each byte multiplies it by: 64-bit FNV-1a.
  static final long HASH_BEGIN = 0xcbf29ce484222325L;

  private static final long HASH_FACTOR = 1_099_511_628_211L;

  private static final double TINY = 1.0 / Utility.MAX_FREQUENCE;

  /// How much the single word counts beside the pair.
  private static final double SMOOTH = 0.1;

  private final DoubleArray words;

  /// The same, but no other character than Han leads anywhere.
  private final DoubleArray han;

  /// By [StandIn], its characters.
  private final char[][] standIns;

  /// By number of the frequency: how often such a word was met, and what a step costs from it to a
  /// word that never followed it. The first stands for words that are unknown, the last for
  /// punctuation marks, each of which SmartCN takes for the most frequent of words.
  private final int[] frequencies;

  private final double[] toStranger;
  private final PairTable pairs;
  private final byte[] types = new byte[Character.MAX_VALUE + 1];

  Lexicon(Tables tables) {
    words = tables.words();
    frequencies = new int[tables.frequencies().length + 2];
    System.arraycopy(tables.frequencies(), 0, frequencies, 1, tables.frequencies().length);
    frequencies[delimiter()] = Utility.MAX_FREQUENCE;
    toStranger = Arrays.stream(frequencies).mapToDouble(each -> cost(each, 0)).toArray();
    pairs = tables.pairs();
    var codes = words.codes().clone();
    for (int c = 0; c < types.length; c++) {
      types[c] = (byte) Utility.getCharType((char) c);
      codes[c] = types[c] == CharType.HANZI ? codes[c] : 0;
    }
    han = new DoubleArray(codes, words.nodes());
    standIns =
        Arrays.stream(StandIn.values())
            .map(each -> each.word().toCharArray())
            .toArray(char[][]::new);
  }

  /// What a character is to SmartCN: one of its `CharType`.
  int type(char character) {
    return types[character];
  }

  /// The characters of a [StandIn].
  char[] standIn(int index) {
    return standIns[index];
  }

  /// The node that a Han character leads to; any other leads to none.
  int child(int node, char character) {
    return han.child(node, character);
  }

  /// As [#child], faster where most are there.
  int children(int node, char character) {
    return han.childWithoutGuess(node, character);
  }

  /// The number of the frequency of the word that ends at a node, or of the unknown.
  int number(int node) {
    return words.number(node);
  }

  /// The node that Han characters lead to, or none.
  int node(char[] text, int from, int to) {
    int node = DoubleArray.ROOT;
    for (int i = from; i < to && node != DoubleArray.NONE; i++) {
      node = child(node, text[i]);
    }
    return node;
  }

  int number(String word) {
    return words.number(words.node(word));
  }

  static int unknown() {
    return 0;
  }

  int delimiter() {
    return frequencies.length - 1;
  }

  int frequency(int number) {
    return frequencies[number];
  }

  double costToStranger(int number) {
    return toStranger[number];
  }

  PairTable pairs() {
    return pairs;
  }

  /// SmartCN's own sum, in its order, so that not a bit of the result differs.
  static double cost(int met, int metInARow) {
    double frequency = met;
    return -Math.log(
        SMOOTH * (1.0 + frequency) / Utility.MAX_FREQUENCE
            + (1.0 - SMOOTH) * ((1.0 - TINY) * metInARow / (1.0 + frequency) + TINY));
  }

  static long hash(long before, char character) {
    long half = (before ^ (character & 0xFF)) * HASH_FACTOR;
    return (half ^ (character >> Byte.SIZE)) * HASH_FACTOR;
  }

  static long hash(long before, String word) {
    return hash(before, word.toCharArray());
  }

  static long hash(long before, char[] word) {
    long hash = before;
    for (char character : word) {
      hash = hash(hash, character);
    }
    return hash;
  }
}
