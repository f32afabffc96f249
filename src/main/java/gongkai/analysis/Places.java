package gongkai.analysis;

import gongkai.text.Forms;

/// The characters of a text one after another, folded and without the blanks that typesetting left
/// between them. The number of a character in this row is its place.
///
/// `2024 年` and `2024年` have the same places, and so has a word that a line break cuts in two. Only
/// a blank between two letters or digits that are not Han, and an empty line, take a place of their
/// own: `open data` is not `opendata`, and a paragraph does not run on into the next. `㎡` has the
/// two places of `m2`, and several characters that are one, as half-width `ｶﾞ`, have one.
public final class Places {
  private final char[] characters;
  private final int[] starts;
  private final int[] ends;
  private final int size;

  /// @param characters those before `size` count, as of the other arrays
  Places(char[] characters, int[] starts, int[] ends, int size) {
    this.characters = characters;
    this.starts = starts;
    this.ends = ends;
    this.size = size;
  }

  public static Places of(String text) {
    return of(text.toCharArray(), text.length(), Spelling.ONE_SCRIPT);
  }

  static Places of(char[] text, int length, Spelling spelling) {
    return new PlaceReader(text, length, spelling).places();
  }

  public int size() {
    return size;
  }

  /// Where the character of this place begins in the text.
  public int start(int place) {
    return starts[place];
  }

  /// Where the last character before this place ends in the text.
  public int endBefore(int place) {
    return ends[place - 1];
  }

  char at(int place) {
    return characters[place];
  }

  /// The place of the next whole character: both halves of a rare one belong together.
  int after(int place) {
    boolean pair =
        Character.isHighSurrogate(characters[place])
            && place + 1 < size
            && Character.isLowSurrogate(characters[place + 1]);
    return place + (pair ? 2 : 1);
  }

  /// The characters themselves, not a copy; only those before [#size] count.
  char[] characters() {
    return characters;
  }

  /// Makes one of the characters that a traditional one may be.
  void merge() {
    for (int i = 0; i < size; i++) {
      characters[i] = Forms.merged(characters[i]);
    }
  }
}
