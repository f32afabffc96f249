package gongkai.analysis;

import gongkai.text.Forms;
import java.util.Arrays;

/// Goes through a text and gives every character that counts its place.
final class PlaceReader {
  /// More marks on one letter than any script has.
  private static final int LONGEST = 32;

  private static final int PLAIN = ~Forms.LETTER;

  private final char[] text;
  private final int length;
  private final Spelling spelling;

  private char[] characters;
  private int[] starts;
  private int[] ends;
  private int size;

  /// The blanks before the next character, and the ends of lines among them.
  private int blanks;

  private int lineEnds;

  /// The first place whose character depends on its phrase.
  private int choice = Integer.MAX_VALUE;

  PlaceReader(char[] text, int length, Spelling spelling) {
    this.text = text;
    this.length = length;
    this.spelling = spelling;
    characters = new char[length];
    starts = new int[length];
    ends = new int[length];
  }

  Places places() {
    for (int at = 0; at < length; ) {
      char character = text[at];
      int kind = Forms.kind(character);
      if ((kind & PLAIN) == 0) {
        addGap(at, kind);
        add(spelling.fold(character), at, ++at);
      } else {
        at = addSpecial(at, kind);
      }
    }
    if (choice < size) {
      Forms.choose(characters, choice, size);
    }
    return new Places(characters, starts, ends, size);
  }

  private int addSpecial(int at, int kind) {
    if ((kind & Forms.BLANK) != 0) {
      blanks++;
      lineEnds += text[at] == '\n' ? 1 : 0;
      return at + 1;
    }
    if ((kind & Forms.JOINS) != 0 && size > 0 && ends[size - 1] == at) {
      return addJoined(at);
    }
    if ((kind & Forms.GROWS) != 0) {
      return addForm(at, afterCodePoint(at));
    }
    addGap(at, kind);
    addWithChoice(text[at], at, at + 1);
    return at + 1;
  }

  /// Takes the character before back and makes both one.
  private int addJoined(int at) {
    int start = starts[size - 1];
    if (start > 0 && Character.isSurrogatePair(text[start - 1], text[start])) {
      start--;
    }
    while (size > 0 && starts[size - 1] >= start) {
      size--;
    }
    int end = at + 1;
    while (end < length && end - start < LONGEST && (Forms.kind(text[end]) & Forms.JOINS) != 0) {
      end++;
    }
    return addForm(start, end);
  }

  private int addForm(int start, int end) {
    var form = Forms.of(text, start, end);
    if (isVariationSelector(form)) {
      return end;
    }
    makeRoom(form.length() + length - end);
    boolean asPrinted = form.contentEquals(new String(text, start, end - start));
    addGap(start, Forms.kind(spelling.fold(form.charAt(0))));
    if (isDigit(form.charAt(0)) && size > 0 && isDigit(characters[size - 1])) {
      // 12½ is not 121/2.
      add(' ', start, start);
    }
    for (int i = 0; i < form.length(); i++) {
      int from = asPrinted ? start + i : start;
      addWithChoice(form.charAt(i), from, asPrinted ? from + 1 : end);
    }
    return end;
  }

  private void addWithChoice(char printed, int start, int end) {
    if (spelling.choosesByPhrase() && (Forms.kind(printed) & Forms.CHOICE) != 0) {
      choice = Math.min(choice, size);
      add(printed, start, end);
    } else {
      add(spelling.fold(printed), start, end);
    }
  }

  private int afterCodePoint(int at) {
    return at + Character.charCount(Character.codePointAt(text, at, length));
  }

  /// Those of rare Han characters choose among their shapes.
  private static boolean isVariationSelector(String form) {
    int codePoint = form.codePointAt(0);
    return codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private void makeRoom(int more) {
    if (size + more + 1 > characters.length) {
      int enough = (size + more) / 4 * 5 + LONGEST;
      characters = Arrays.copyOf(characters, enough);
      starts = Arrays.copyOf(starts, enough);
      ends = Arrays.copyOf(ends, enough);
    }
  }

  private void add(char character, int start, int end) {
    characters[size] = character;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /// @param next what kind the next character is of
  private void addGap(int at, int next) {
    if (blanks == 0) {
      return;
    }
    if (size > 0 && lineEnds > 1) {
      add('\n', at - blanks, at - blanks + 1);
    } else if (size > 0 && (next & Forms.kind(characters[size - 1]) & Forms.LETTER) != 0) {
      add(' ', at - blanks, at - blanks + 1);
    }
    blanks = 0;
    lineEnds = 0;
  }
}
