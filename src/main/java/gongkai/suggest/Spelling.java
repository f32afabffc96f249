package gongkai.suggest;

import gongkai.engine.Answer.Piece;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A name as it can be typed: its folded characters, and the pinyin of each.
///
/// @param signs which letters and characters stand in it: what is typed with another one is not it,
///   and most names are passed over by this number alone
record Spelling(String characters, List<String> syllables, long signs) {

  /// Letters have a bit each, all other characters share the rest.
  private static final int LETTERS = 26;

  private static final int OTHERS = Long.SIZE - LETTERS;

  static Spelling of(String text, Pinyin pinyin) {
    var folded = Folding.fold(text);
    var characters = folded.equals(text) ? text : folded;
    var syllables = pinyin.of(characters);
    long signs = signs(characters);
    for (var syllable : syllables) {
      signs |= signs(syllable);
    }
    return new Spelling(characters, syllables, signs);
  }

  static long signs(String text) {
    long signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      signs |= 1L << (isLetter(c) ? c - 'a' : LETTERS + c % OTHERS);
    }
    return signs;
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  int length() {
    return characters.length();
  }

  char character(int at) {
    return characters.charAt(at);
  }

  String syllable(int at) {
    return syllables.get(at);
  }

  /// The text in which these places are hits.
  static List<Piece> pieces(String text, BitSet places) {
    var pieces = new ArrayList<Piece>();
    for (int start = 0, end; start < text.length(); start = end) {
      boolean hit = places.get(start);
      end = hit ? places.nextClearBit(start) : places.nextSetBit(start);
      end = end < 0 ? text.length() : Math.min(end, text.length());
      pieces.add(new Piece(text.substring(start, end), hit));
    }
    return pieces;
  }
}
