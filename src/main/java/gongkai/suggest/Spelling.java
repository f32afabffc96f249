package gongkai.suggest;

import gongkai.engine.Answer.Piece;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A name as it can be typed: its folded characters, and the pinyin of each, whose first letters
/// also stand together, where they are looked at without going from one syllable to the next.
///
/// Sets of letters and characters are numbers: most names are passed over by them alone.
record Spelling(String characters, List<String> syllables, String initials) {

  /// Letters have a bit each, all other characters share the rest.
  private static final int LETTERS = 26;

  private static final int OTHERS = Long.SIZE - LETTERS;

  static Spelling of(String text, Pinyin pinyin) {
    var folded = Folding.fold(text);
    var characters = folded.equals(text) ? text : folded;
    var syllables = pinyin.of(characters);
    var initials = new StringBuilder();
    syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
    return new Spelling(characters, syllables, initials.toString());
  }

  /// All that stands in it: what is typed with something else is not it.
  long signs() {
    long signs = signs(characters);
    for (var syllable : syllables) {
      signs |= signs(syllable);
    }
    return signs;
  }

  /// What a part of it can begin with.
  long beginnings() {
    long beginnings = 0;
    for (int at = 0; at < length(); at++) {
      beginnings |= beginning(at);
    }
    return beginnings;
  }

  /// What it can begin with itself.
  long beginning() {
    return length() == 0 ? 0 : beginning(0);
  }

  private long beginning(int at) {
    return sign(character(at)) | sign(initial(at));
  }

  /// How many signs can be typed of it: all letters of each syllable.
  int longest() {
    return syllables.stream().mapToInt(String::length).sum();
  }

  static long signs(String text) {
    long signs = 0;
    for (int i = 0; i < text.length(); i++) {
      signs |= sign(text.charAt(i));
    }
    return signs;
  }

  static long sign(char c) {
    return 1L << (isLetter(c) ? c - 'a' : LETTERS + c % OTHERS);
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

  char initial(int at) {
    return initials.charAt(at);
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
