package gongkai.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.cn.smart.Utility;

/// All words that a sentence may be made of, in the order in which they begin, and the cheapest way
/// through them. A step from a word to the next costs the less, the more often the two were met in
/// a row.
final class Lattice {
  private static final double TINY = 1.0 / Utility.MAX_FREQUENCE;

  /// How much the single word counts beside the pair.
  private static final double SMOOTH = 0.1;

  private static final int ENOUGH = 512;

  private final Lexicon lexicon;
  private char[] text = {};
  private int from;

  private int size;
  private int[] starts = new int[ENOUGH];
  private int[] ends = new int[ENOUGH];
  private int[] frequencies = new int[ENOUGH];
  private String[] standFor = new String[ENOUGH];

  /// By word, what the cheapest way to it costs, and the word before it on that way.
  private double[] costs = new double[ENOUGH];

  private int[] previous = new int[ENOUGH];

  /// By place in the sentence, the first word that begins there or later.
  private int[] firstFrom = new int[ENOUGH];

  private int filled;
  private int[] path = new int[ENOUGH];
  private int words;

  Lattice(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void begin(char[] characters, int start, int frequency) {
    text = characters;
    from = start;
    size = 0;
    append(start, start, Lexicon.SENTENCE_BEGIN, frequency);
    filled = 0;
  }

  /// Adds a word that begins no earlier than the one before it.
  ///
  /// @param standsFor what the pairs of the lexicon call words of its kind; empty for itself
  void add(int start, int end, String standsFor, int frequency) {
    fill(start - from);
    append(start, end, standsFor, frequency);
  }

  void finish(int end) {
    fill(end - from);
    append(end, end, Lexicon.SENTENCE_END, 0);
    weigh();
    trace();
  }

  /// How many words the cheapest path has.
  int words() {
    return words;
  }

  int start(int word) {
    return starts[path[word]];
  }

  int end(int word) {
    return ends[path[word]];
  }

  private void append(int start, int end, String standsFor, int frequency) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    standFor[size] = standsFor;
    frequencies[size] = frequency;
    costs[size] = size == 0 ? 0 : Double.MAX_VALUE;
    size++;
  }

  private void grow() {
    int enough = size * 2;
    starts = Arrays.copyOf(starts, enough);
    ends = Arrays.copyOf(ends, enough);
    standFor = Arrays.copyOf(standFor, enough);
    frequencies = Arrays.copyOf(frequencies, enough);
    costs = Arrays.copyOf(costs, enough);
    previous = Arrays.copyOf(previous, enough);
    path = Arrays.copyOf(path, enough);
  }

  /// Notes the next word as the first for all places up to this one that have none yet.
  private void fill(int place) {
    if (place >= firstFrom.length) {
      firstFrom = Arrays.copyOf(firstFrom, place * 2);
    }
    for (; filled <= place; filled++) {
      firstFrom[filled] = size;
    }
  }

  /// Words are in order, so that the cheapest way to a word is known before a step leaves it.
  private void weigh() {
    for (int one = 0; one < size - 1; one++) {
      int next = firstFrom[ends[one] - from];
      long hash = Lexicon.hash(hashed(Lexicon.HASH_BEGIN, one), '@');
      for (int two = next; two < size && starts[two] == starts[next]; two++) {
        int met = lexicon.pairFrequency(hashed(hash, two));
        double cost = costs[one] + cost(frequencies[one], met);
        if (cost < costs[two]) {
          costs[two] = cost;
          previous[two] = one;
        }
      }
    }
  }

  private static double cost(double met, int metInARow) {
    return -Math.log(
        SMOOTH * (1.0 + met) / Utility.MAX_FREQUENCE
            + (1.0 - SMOOTH) * ((1.0 - TINY) * metInARow / (1.0 + met) + TINY));
  }

  private long hashed(long before, int word) {
    long hash = before;
    var standsFor = standFor[word];
    for (int i = 0; i < standsFor.length(); i++) {
      hash = Lexicon.hash(hash, standsFor.charAt(i));
    }
    if (standsFor.isEmpty()) {
      for (int i = starts[word]; i < ends[word]; i++) {
        hash = Lexicon.hash(hash, text[i]);
      }
    }
    return hash;
  }

  private void trace() {
    words = 0;
    for (int word = previous[size - 1]; word > 0; word = previous[word]) {
      words++;
    }
    int at = words;
    for (int word = previous[size - 1]; word > 0; word = previous[word]) {
      path[--at] = word;
    }
  }
}
