package gongkai.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.cn.smart.CharType;
import org.jspecify.annotations.Nullable;

/// All words that a sentence may be made of, in the order in which they begin, and the cheapest way
/// through them. It is used again for the next sentence, by one thread.
final class Lattice {
  private static final int ENOUGH = 512;

  /// Pairs recur within a text, and their costs are logarithms; so many are kept that they stay in
  /// memory that is near.
  private static final int KEPT = 1 << 14;

  private static final int KEPT_SHIFT = Long.SIZE - 14;

  private final Lexicon lexicon;
  private final StandIn begin;
  private final StandIn end;
  private char[] text = {};
  private int from;

  private int size;
  private int[] starts = new int[ENOUGH];
  private int[] ends = new int[ENOUGH];

  /// By word, the number of its frequency.
  private int[] numbers = new int[ENOUGH];

  /// By word, the hash of itself and what parts it from the next.
  private long[] hashes = new long[ENOUGH];

  /// By word, what stands for it in the pairs; null for itself.
  private @Nullable StandIn[] standIns = new StandIn[ENOUGH];

  /// By word, what the cheapest way to it costs, and the word before it on that way.
  private double[] costs = new double[ENOUGH];

  private int[] previous = new int[ENOUGH];

  /// By place in the sentence, the first word that begins there or later.
  private int[] firstFrom = new int[ENOUGH];

  private int filled;
  private int[] path = new int[ENOUGH];
  private int words;

  /// A hash and the bits of its cost by turns.
  private final long[] kept = new long[2 * KEPT];

  Lattice(Lexicon lexicon) {
    this.lexicon = lexicon;
    begin = StandIn.of(Lexicon.SENTENCE_BEGIN, lexicon);
    end = StandIn.of(Lexicon.SENTENCE_END, lexicon);
  }

  void begin(char[] characters, int start) {
    text = characters;
    from = start;
    size = 0;
    filled = 0;
    append(start, start, begin);
    costs[0] = 0;
  }

  /// Adds a word that begins no earlier than the one before it.
  ///
  /// @param hash of the word
  void add(int start, int end, int number, long hash) {
    fill(start - from);
    append(start, end, number, hash);
  }

  void add(int start, int end, StandIn standIn) {
    fill(start - from);
    append(start, end, standIn);
  }

  void finish(int end) {
    add(end, end, this.end);
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

  private void append(int start, int end, StandIn standIn) {
    append(start, end, standIn.number(), standIn.hash());
    standIns[size - 1] = standIn;
  }

  private void append(int start, int end, int number, long hash) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    numbers[size] = number;
    hashes[size] = Lexicon.hash(hash, '@');
    standIns[size] = null;
    costs[size] = Double.MAX_VALUE;
    size++;
  }

  private void grow() {
    int enough = size * 2;
    starts = Arrays.copyOf(starts, enough);
    ends = Arrays.copyOf(ends, enough);
    numbers = Arrays.copyOf(numbers, enough);
    hashes = Arrays.copyOf(hashes, enough);
    standIns = Arrays.copyOf(standIns, enough);
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
      stepFrom(one, firstFrom[ends[one] - from]);
    }
  }

  /// Words that begin at one place are in order of their length, so each goes on with the hash of
  /// the one before.
  private void stepFrom(int one, int first) {
    long hash = hashes[one];
    int at = starts[first];
    for (int two = first; two < size && starts[two] == starts[first]; two++) {
      var standIn = standIns[two];
      if (standIn == null) {
        hash = hashed(hash, at, ends[two]);
        at = ends[two];
      }
      step(one, two, standIn == null ? hash : Lexicon.hash(hashes[one], standIn.name()));
    }
  }

  private void step(int one, int two, long hash) {
    double cost = costs[one] + cost(numbers[one], hash);
    if (cost < costs[two]) {
      costs[two] = cost;
      previous[two] = one;
    }
  }

  private long hashed(long before, int start, int end) {
    long hash = before;
    for (int i = start; i < end; i++) {
      char character = text[i];
      if (lexicon.type(character) != CharType.SPACE_LIKE) {
        hash = Lexicon.hash(hash, character);
      }
    }
    return hash;
  }

  private double cost(int number, long hash) {
    int slot = (int) (hash >>> KEPT_SHIFT) << 1;
    if (kept[slot] != hash) {
      int met = lexicon.pairFrequency(hash);
      double cost =
          met == 0 ? lexicon.costToStranger(number) : Lexicon.cost(lexicon.frequency(number), met);
      kept[slot] = hash;
      kept[slot + 1] = Double.doubleToRawLongBits(cost);
    }
    return Double.longBitsToDouble(kept[slot + 1]);
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
