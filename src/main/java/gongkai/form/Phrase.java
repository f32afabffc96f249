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
    var filled = text;
    for (var each : fillings.entrySet()) {
      var words = chinese ? each.getValue().zh() : each.getValue().en();
      filled = filled.replace("{" + each.getKey() + "}", words);
    }
    return filled;
  }
}
