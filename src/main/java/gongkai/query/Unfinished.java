package gongkai.query;

import gongkai.document.Field;
import gongkai.document.Fields;

/// What is still being typed at the end of a query, and what stands before it.
public sealed interface Unfinished {
  /// All before it, to which what it becomes is added.
  String before();

  String text();

  /// The beginning of a word, or of the name of a field.
  record Word(String before, String text) implements Unfinished {}

  /// The beginning of exact text; the quote is open and belongs to neither part.
  record Quoted(String before, String text) implements Unfinished {}

  /// The beginning of a field's value; the field's name belongs to neither part.
  record Value(String before, Field field, String text) implements Unfinished {}

  static Unfinished of(String query, Fields fields) {
    var signs = Typed.signs(query);
    int start = 0;
    for (int at = 0; at < query.length(); at++) {
      char sign = signs.charAt(at);
      if (Signs.closing(sign) != '\0') {
        int closing = signs.indexOf(Signs.closing(sign), at + 1);
        if (closing < 0) {
          return new Quoted(query.substring(0, at), query.substring(at + 1));
        }
        at = closing;
      }
      if (Signs.endWords(sign) || (sign == '-' && at == start)) {
        start = at + 1;
      }
    }
    return word(query.substring(0, start), query.substring(start), fields);
  }

  private static Unfinished word(String before, String text, Fields fields) {
    var signs = Typed.signs(text);
    int sign = 0;
    while (sign < text.length() && !Signs.compares(signs.charAt(sign))) {
      sign++;
    }
    int value = sign;
    while (value < text.length() && Signs.compares(signs.charAt(value))) {
      value++;
    }
    var rest = text.substring(value);
    return value == sign
        ? new Word(before, text)
        : fields
            .named(text.substring(0, sign))
            .<Unfinished>map(field -> new Value(before, field, rest))
            .orElse(new Word(before, text));
  }
}
