package gongkai.analysis;

/// Numbers by number, in two flat arrays, for tables that are filled once and then only read.
final class LongIntMap {
  /// A key that no hash and no edge of the lexicon has; it marks what is free.
  private static final long FREE = 0;

  private final long[] keys;
  private final int[] values;
  private final int mask;

  /// @param size how many there will be at most; no more than two thirds of the places are taken
  LongIntMap(int size) {
    int capacity = Integer.highestOneBit(size + size / 2) << 1;
    keys = new long[capacity];
    values = new int[capacity];
    mask = capacity - 1;
  }

  void put(long key, int value) {
    if (key == FREE) {
      throw new IllegalArgumentException("the key of what is free");
    }
    int place = place(key);
    keys[place] = key;
    values[place] = value;
  }

  /// Zero for what is not there.
  int get(long key) {
    return values[place(key)];
  }

  private int place(long key) {
    // Fibonacci hashing: the upper bits of the product depend on all bits of the key.
    int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (keys[place] != FREE && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
