package gongkai.analysis;

/// The characters of a text one after another, folded and without the blanks that typesetting left
/// between them. The number of a character in this row is its place.
///
/// `2024 年` and `2024年` have the same places, and so has a word that a line break cuts in two. Only
/// a blank between two letters or digits that are not Han, and an empty line, take a place of their
/// own: `open data` is not `opendata`, and a paragraph does not run on into the next.
public final class Places {
  private final char[] characters;
  private final int[] offsets;
  private int size;

  private Places(int capacity) {
    characters = new char[capacity];
    offsets = new int[capacity];
  }

  public static Places of(String text) {
    return of(text.toCharArray(), text.length(), Spelling.ONE_SCRIPT);
  }

  static Places of(char[] text, int length, Spelling spelling) {
    var places = new Places(length);
    int blanks = 0;
    int lineEnds = 0;
    for (int i = 0; i < length; i++) {
      char character = spelling.fold(text[i]);
      if (isBlank(character)) {
        blanks++;
        lineEnds += character == '\n' ? 1 : 0;
        continue;
      }
      if (blanks > 0) {
        places.addGap(i - blanks, lineEnds, character);
        blanks = 0;
        lineEnds = 0;
      }
      places.add(character, i);
    }
    return places;
  }

  public int size() {
    return size;
  }

  /// Where the character of this place begins in the text.
  public int start(int place) {
    return offsets[place];
  }

  /// Where the last character before this place ends in the text.
  public int endBefore(int place) {
    return offsets[place - 1] + 1;
  }

  char at(int place) {
    return characters[place];
  }

  /// The place of the next whole character: both halves of a rare one belong together.
  int after(int place) {
    boolean pair =
        place + 1 < size
            && Character.isHighSurrogate(characters[place])
            && Character.isLowSurrogate(characters[place + 1]);
    return place + (pair ? 2 : 1);
  }

  /// The characters themselves, not a copy; only those before [#size] count.
  char[] characters() {
    return characters;
  }

  private void add(char character, int offset) {
    characters[size] = character;
    offsets[size] = offset;
    size++;
  }

  private void addGap(int offset, int lineEnds, char next) {
    if (size == 0) {
      return;
    }
    if (lineEnds > 1) {
      add('\n', offset);
    } else if (needsBlanks(characters[size - 1]) && needsBlanks(next)) {
      add(' ', offset);
    }
  }

  private static boolean needsBlanks(char character) {
    return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
  }

  private static boolean isBlank(char character) {
    boolean isAscii = character > ' ' && character < 0x7F;
    boolean isHan = character >= 0x4E00 && character <= 0x9FFF;
    if (isAscii || isHan) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          // Zero-width blanks, byte order marks and soft hyphens.
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
