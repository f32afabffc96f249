package gongkai.text;

import java.text.Normalizer;
import java.util.Map;

/// Makes the bits that tell what is to be done about a character when a text is folded.
final class Kinds {
  private Kinds() {}

  static byte[] of(char[] folded, Map<String, String> phrases) {
    var kinds = new byte[folded.length];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) (ofMeaning(folded[c]) | ofForm((char) c));
    }
    phrases.forEach((phrase, becomes) -> markChoices(phrase, becomes, kinds));
    return kinds;
  }

  private static int ofMeaning(char folded) {
    if (isBlank(folded)) {
      return Forms.BLANK;
    }
    boolean isLetter = Character.isLetterOrDigit(folded) && !Character.isIdeographic(folded);
    return isLetter ? Forms.LETTER : 0;
  }

  private static boolean isBlank(char character) {
    return isVariationSelector(character)
        || switch (Character.getType(character)) {
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

  /// They choose among shapes of the character before them.
  private static boolean isVariationSelector(char character) {
    return character >= '\uFE00' && character <= '\uFE0F';
  }

  private static int ofForm(char character) {
    if (Character.isHighSurrogate(character)) {
      return Forms.GROWS;
    }
    if (Character.isLowSurrogate(character)) {
      return 0;
    }
    return joins(character) ? Forms.JOINS : grows(character) ? Forms.GROWS : 0;
  }

  /// Marks above and below letters, those of half-width kana, and the second and third letters of
  /// Korean syllables.
  private static boolean joins(char character) {
    int type = Character.getType(character);
    boolean isMark =
        (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
            && !isVariationSelector(character);
    return isMark
        || (character >= '\u1160' && character <= '\u11FF')
        || (character >= '\uFF9E' && character <= '\uFF9F')
        || (character >= '\uFFC2' && character <= '\uFFDC');
  }

  /// An accent that stands alone would become a blank and an accent: it stays.
  private static boolean grows(char character) {
    if (character < 0x80 || (character >= '\u4E00' && character <= '\u9FFF')) {
      return false;
    }
    var form = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
    return form.length() > 1 && form.indexOf(' ') < 0;
  }

  private static void markChoices(String phrase, String becomes, byte[] kinds) {
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) != becomes.charAt(i)) {
        kinds[phrase.charAt(i)] |= Forms.CHOICE;
      }
    }
  }
}
