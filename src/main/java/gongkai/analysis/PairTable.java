package gongkai.analysis;

import java.util.stream.IntStream;

/// How often two words were met in a row, by the hash of both: filled once and then only read.
///
/// Most pairs that are looked for were never met. A bit for every beginning of a hash tells most of
/// them from memory that is near.
final class PairTable {
  /// No pair of SmartCN's has this hash; it marks what is free.
  private static final long FREE = 0;

  /// So many bits tell six in seven strangers, and no more of them stay in memory that is near.
  private static final int BITS_A_PAIR = 6;

  private static final int WORD_SHIFT = 6;

  private final long[] hashes;

  /// By the place of the hash.
  private final int[] frequencies;

  private final int shift;
  private final long[] begun;
  private final int bitShift;

  /// @param met zero for what is left out; no more than two thirds of the places are taken
  PairTable(long[] met, int[] times) {
    int size = 0;
    for (long hash : met) {
      size += hash == FREE ? 0 : 1;
    }
    int places = powerOfTwo(size + size / 2);
    hashes = new long[places];
    frequencies = new int[places];
    shift = Long.SIZE - Integer.numberOfTrailingZeros(places);
    int bits = Math.max(Long.SIZE, powerOfTwo(size * BITS_A_PAIR));
    begun = new long[bits >> WORD_SHIFT];
    bitShift = Long.SIZE - Integer.numberOfTrailingZeros(bits);
    for (int i = 0; i < met.length; i++) {
      if (met[i] != FREE) {
        put(met[i], times[i]);
      }
    }
  }

  private static int powerOfTwo(int atLeast) {
    return Integer.highestOneBit(Math.max(1, atLeast)) << 1;
  }

  private void put(long hash, int frequency) {
    int place = place(hash);
    hashes[place] = hash;
    frequencies[place] = frequency;
    int bit = (int) (hash >>> bitShift);
    begun[bit >> WORD_SHIFT] |= 1L << bit;
  }

  /// One for all that are there and few that are not, zero for most that are not.
  int mayHave(long hash) {
    int bit = (int) (hash >>> bitShift);
    return (int) (begun[bit >> WORD_SHIFT] >>> bit) & 1;
  }

  /// Zero for what is not there.
  int get(long hash) {
    return frequencies[place(hash)];
  }

  /// In the order of the table, in which they are put back fastest.
  long[] hashes() {
    return pairs().mapToLong(place -> hashes[place]).toArray();
  }

  /// In the order of the hashes.
  int[] frequencies() {
    return pairs().map(place -> frequencies[place]).toArray();
  }

  private IntStream pairs() {
    return IntStream.range(0, hashes.length).filter(place -> hashes[place] != FREE);
  }

  private int place(long hash) {
    int place = (int) (hash >>> shift);
    while (hashes[place] != FREE && hashes[place] != hash) {
      place = (place + 1) & (hashes.length - 1);
    }
    return place;
  }
}
