package gongkai.analysis;

import java.io.IOException;
import java.io.ObjectInputStream;

/// The words in the file inside SmartCN: a hash table over the first character of a word that leads
/// to what may follow it.
///
/// @param tables by slot, which of the lists below is that of the slot's character
/// @param first by slot, the character
/// @param rest by list, the words without their first character, in order
/// @param frequencies by list, how often each word was met
@SuppressWarnings("ArrayRecordComponent") // They are SmartCN's own, read once and dropped.
record CoreWords(short[] tables, char[] first, char[][][] rest, int[][] frequencies) {

  interface Taker {
    void take(String word, int frequency);
  }

  static CoreWords read(ObjectInputStream in) throws IOException, ClassNotFoundException {
    return new CoreWords(
        (short[]) in.readObject(),
        (char[]) in.readObject(),
        (char[][][]) in.readObject(),
        (int[][]) in.readObject());
  }

  void forEach(Taker taker) {
    for (int slot = 0; slot < first.length; slot++) {
      if (first[slot] != 0 && rest[tables[slot]] != null) {
        int list = tables[slot];
        for (int i = 0; i < rest[list].length; i++) {
          var end = rest[list][i] == null ? "" : new String(rest[list][i]);
          taker.take(first[slot] + end, frequencies[list][i]);
        }
      }
    }
  }
}
