package gongkai.analysis;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;

/// The numbers that a lexicon is made of.
///
/// @param words with the number of their frequency, from one on
/// @param frequencies by their numbers; few words share none with another
@SuppressWarnings("ArrayRecordComponent") // Made once and shared by those who only read.
record Tables(DoubleArray words, int[] frequencies, PairTable pairs) {

  /// Makes them from the files inside SmartCN, which takes some tenths of a second.
  static Tables of(SmartcnFiles smartcn) {
    var counted = new TreeMap<String, Integer>();
    smartcn.words().forEach(counted::put);
    var frequencies = new TreeSet<>(counted.values()).stream().mapToInt(each -> each).toArray();
    counted.replaceAll((word, frequency) -> 1 + Arrays.binarySearch(frequencies, frequency));
    var pairs = new PairTable(smartcn.hashes(), smartcn.frequencies());
    return new Tables(DoubleArray.of(counted), frequencies, pairs);
  }
}
