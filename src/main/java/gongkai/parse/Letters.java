package gongkai.parse;

/// Which characters a text has, as far as 64 bits tell them apart: most texts that do not hold
/// another are told from those that may without being searched.
record Letters(long bits) {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  static Letters of(String text) {
    long bits = 0;
    for (int i = 0; i < text.length(); i++) {
      bits |= 1L << ((text.charAt(i) * SPREAD) >>> 58);
    }
    return new Letters(bits);
  }

  boolean mayHold(Letters other) {
    return (other.bits & ~bits) == 0;
  }
}
