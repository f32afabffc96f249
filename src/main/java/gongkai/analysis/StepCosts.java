package gongkai.analysis;

import java.util.Arrays;

/// What the steps from word to word in a sentence cost. It is used again for the next sentence, by
/// one thread.
///
/// The steps are collected first, then those that may be in the table of pairs are looked up one
/// after another: a processor waits for many such look-ups at once as long as it need not guess
/// what comes of each.
final class StepCosts {
  private static final int ENOUGH = 1_024;

  /// Pairs recur within a text, and their costs are logarithms; so many are kept that they stay in
  /// memory that is near.
  private static final int KEPT_BITS = 14;

  private static final int KEPT_SHIFT = Long.SIZE - KEPT_BITS;

  private final Lexicon lexicon;
  private final PairTable pairs;
  private double[] costs = new double[ENOUGH];
  private int size;

  /// Which steps may be known pairs, the number of the first word of each, and the hash of both.
  private int[] likely = new int[ENOUGH];

  private int[] numbers = new int[ENOUGH];
  private long[] hashes = new long[ENOUGH];
  private int likelySize;

  /// The number of the word that steps are added from, and what they cost to a stranger.
  private int number;

  private double toStranger;

  /// A hash and the bits of its cost by turns.
  private final long[] kept = new long[2 << KEPT_BITS];

  StepCosts(Lexicon lexicon) {
    this.lexicon = lexicon;
    pairs = lexicon.pairs();
  }

  void begin() {
    size = 0;
    likelySize = 0;
  }

  /// The next steps begin at a word.
  ///
  /// @param count of steps to come, at most
  void from(int numberOfWord, int count) {
    number = numberOfWord;
    toStranger = lexicon.costToStranger(numberOfWord);
    if (size + count > costs.length) {
      int enough = 2 * (size + count);
      costs = Arrays.copyOf(costs, enough);
      likely = Arrays.copyOf(likely, enough);
      numbers = Arrays.copyOf(numbers, enough);
      hashes = Arrays.copyOf(hashes, enough);
    }
  }

  /// Most steps are to strangers; the others are noted without a branch on which it is.
  void add(long hash) {
    costs[size] = toStranger;
    likely[likelySize] = size;
    numbers[likelySize] = number;
    hashes[likelySize] = hash;
    likelySize += pairs.mayHave(hash);
    size++;
  }

  void weigh() {
    for (int i = 0; i < likelySize; i++) {
      costs[likely[i]] = cost(numbers[i], hashes[i]);
    }
  }

  double cost(int step) {
    return costs[step];
  }

  private double cost(int ofNumber, long hash) {
    int slot = (int) (hash >>> KEPT_SHIFT) << 1;
    if (kept[slot] != hash) {
      keep(slot, ofNumber, hash);
    }
    return Double.longBitsToDouble(kept[slot + 1]);
  }

  private void keep(int slot, int ofNumber, long hash) {
    int met = pairs.get(hash);
    double cost =
        met == 0
            ? lexicon.costToStranger(ofNumber)
            : Lexicon.cost(lexicon.frequency(ofNumber), met);
    kept[slot] = hash;
    kept[slot + 1] = Double.doubleToRawLongBits(cost);
  }
}
