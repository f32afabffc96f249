package gongkai.form;

import java.util.Map;

/// Words in both languages. What stands in braces is a place for something else.
public record Phrase(String zh, String en) {

  static Phrase read(Node node) {
    node.only("zh", "en");
    return new Phrase(node.text("zh"), node.text("en"));
  }

  /// The same in both languages.
  public static Phrase plain(String text) {
    return new Phrase(text, text);
  }

  /// With the places filled that are named.
  public Phrase with(Map<String, Phrase> fillings) {
    return new Phrase(filled(zh, fillings, true), filled(en, fillings, false));
  }

  private static String filled(String text, Map<String, Phrase> fillings, boolean chinese) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    var filled = new StringBuilder(text.length() + 32);
    int from = 0;
    while (open >= 0) {
      int close = text.indexOf('}', open);
      var filling = close < 0 ? null : fillings.get(text.substring(open + 1, close));
      int to = filling == null ? open + 1 : close + 1;
      filled.append(text, from, filling == null ? to : open);
      if (filling != null) {
        filled.append(chinese ? filling.zh() : filling.en());
      }
      from = to;
      open = text.indexOf('{', from);
    }
    return filled.append(text, from, text.length()).toString();
  }
}
