package gongkai.text;

/// Folds every character by itself: full width to half, Kangxi radicals and other compatibility
/// forms to the plain character, traditional to simplified, capitals to small letters.
///
/// One character stays one character. What NFKC would make longer (㎡) or shorter is left as it is:
/// [Forms] tells what becomes of that.
public final class Folding {
  private static final char[] FOLDED = FoldingTables.Packed.TABLES.folded();

  private Folding() {}

  public static char fold(char character) {
    return FOLDED[character];
  }

  /// As [#fold(char)], but a traditional character stays one.
  public static char foldWithinScript(char character) {
    return WithinScript.FOLDED[character];
  }

  /// Made when it is first asked for: only who measures what folding of scripts brings asks.
  private static final class WithinScript {
    static final char[] FOLDED = FoldingMaker.withinScript();
  }

  /// The character that a radical stands for, and any other character as it is.
  public static char plain(char character) {
    return isRadical(character) ? FOLDED[character] : character;
  }

  private static boolean isRadical(char character) {
    return character >= '\u2e80' && character <= '\u2fdf';
  }

  /// The text with plain characters for radicals, otherwise as printed.
  public static String plain(String text) {
    if (!hasRadical(text)) {
      return text;
    }
    var plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    return new String(plain);
  }

  private static boolean hasRadical(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isRadical(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public static String fold(String text) {
    int same = 0;
    while (same < text.length() && FOLDED[text.charAt(same)] == text.charAt(same)) {
      same++;
    }
    return same == text.length() ? text : fold(text, same);
  }

  /// @param from before which every character stays as it is
  private static String fold(String text, int from) {
    var folded = text.toCharArray();
    for (int i = from; i < folded.length; i++) {
      folded[i] = FOLDED[folded[i]];
    }
    return new String(folded);
  }
}
