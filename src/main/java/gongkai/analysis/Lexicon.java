package gongkai.analysis;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Arrays;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;

/// The words that SmartCN knows, and how often it met each of them and each two of them in a row.
///
/// The words are a trie. Pairs are known by a hash of 64 bits only, as in SmartCN's own files.
final class Lexicon {
  /// Begins and ends the pairs of a sentence, and stands for all numbers and all foreign words.
  static final String SENTENCE_BEGIN = "始##始";

  static final String SENTENCE_END = "末##末";
  static final String NUMBER = "未##数";
  static final String FOREIGN = "未##串";

  static final int NONE = 0;
  static final int ROOT = 1;

  /// Where the hash of a pair begins and what each character multiplies it by: 64-bit FNV-1a.
  static final long HASH_BEGIN = 0xcbf29ce484222325L;

  private static final long HASH_FACTOR = 1_099_511_628_211L;

  private final LongIntMap children;

  /// By node: one more than how often the word that ends there was met, or zero where none ends.
  private int[] met = new int[1 << 18];

  private int nodes = ROOT;
  private final LongIntMap pairs;

  private Lexicon(CoreWords words, long[] hashes, int[] frequencies) {
    children = new LongIntMap(words.characters());
    words.forEach(this::add);
    pairs = new LongIntMap(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] != 0) {
        pairs.put(hashes[i], frequencies[i]);
      }
    }
  }

  /// Reads the files inside SmartCN.
  static Lexicon load() {
    try (var words = open("coredict.mem");
        var pairs = open("bigramdict.mem")) {
      return new Lexicon(
          CoreWords.read(words), (long[]) pairs.readObject(), (int[]) pairs.readObject());
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("SmartCN is not the one this program was made with", e);
    }
  }

  private static ObjectInputStream open(String file) throws IOException {
    var in = new ObjectInputStream(HHMMSegmenter.class.getResourceAsStream(file));
    in.setObjectInputFilter(Lexicon::onlyArraysOfPrimitives);
    return in;
  }

  private static ObjectInputFilter.Status onlyArraysOfPrimitives(
      ObjectInputFilter.FilterInfo info) {
    var type = info.serialClass();
    while (type != null && type.isArray()) {
      type = type.componentType();
    }
    return type == null || type.isPrimitive()
        ? ObjectInputFilter.Status.UNDECIDED
        : ObjectInputFilter.Status.REJECTED;
  }

  private void add(String word, int frequency) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int child = child(node, word.charAt(i));
      if (child == NONE) {
        child = ++nodes;
        children.put(edge(node, word.charAt(i)), child);
      }
      node = child;
    }
    if (node >= met.length) {
      met = Arrays.copyOf(met, node * 2);
    }
    met[node] = frequency + 1;
  }

  /// The node that a character leads to, or none.
  int child(int node, char character) {
    return children.get(edge(node, character));
  }

  private static long edge(int node, char character) {
    return (long) node << Character.SIZE | character;
  }

  boolean isWord(int node) {
    return node < met.length && met[node] > 0;
  }

  int frequency(int node) {
    return isWord(node) ? met[node] - 1 : 0;
  }

  int frequency(String word) {
    int node = ROOT;
    for (int i = 0; i < word.length() && node != NONE; i++) {
      node = child(node, word.charAt(i));
    }
    return frequency(node);
  }

  /// How often two words were met in a row.
  ///
  /// @param hash of the first word, `@` and the second
  int pairFrequency(long hash) {
    return pairs.get(hash);
  }

  static long hash(long before, char character) {
    long half = (before ^ (character & 0xFF)) * HASH_FACTOR;
    return (half ^ (character >> Byte.SIZE)) * HASH_FACTOR;
  }
}
