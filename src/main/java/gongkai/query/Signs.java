package gongkai.query;

import java.util.ArrayList;
import java.util.List;

/// The signs of the query language, in the spelling of [Typed#signs].
final class Signs {
  private static final String PUNCTUATION = ",;!?。、";
  private static final String COMPARING = ":=<>≥≤≠≧≦⩾⩽";
  private static final String QUOTES = "\"「」『』‘";

  private Signs() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean separates(char c) {
    return isBlank(c) || PUNCTUATION.indexOf(c) >= 0;
  }

  static boolean compares(char c) {
    return COMPARING.indexOf(c) >= 0;
  }

  static boolean isComma(char c) {
    return c == ',' || c == '、';
  }

  static boolean endWords(char c) {
    return separates(c) || "()|".indexOf(c) >= 0 || QUOTES.indexOf(c) >= 0;
  }

  /// The quote that closes this one; for what opens nothing, a character that no text has.
  static char closing(char quote) {
    return switch (quote) {
      case '"' -> '"';
      case '「' -> '」';
      case '『' -> '』';
      case '‘' -> '’';
      default -> '\0';
    };
  }

  /// The words between the signs of what was meant as `name:value` and is searched as text.
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    var signs = Typed.signs(text);
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || separates(signs.charAt(at)) || compares(signs.charAt(at))) {
        words.add(text.substring(start, at));
        start = at + 1;
      } else if (at == start && signs.charAt(at) == '-') {
        start++;
      }
    }
    return words;
  }

  /// The text without the comparing signs and blanks at its end.
  static String withoutTail(String text) {
    var signs = Typed.signs(text);
    int end = text.length();
    while (end > 0 && (compares(signs.charAt(end - 1)) || isBlank(signs.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }
}
