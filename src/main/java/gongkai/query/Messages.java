package gongkai.query;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of notes and refusals: Chinese in `messages.properties`, English in
/// `messages_en.properties`.
final class Messages {
  private static final String BUNDLE = "gongkai.query.messages";

  private Messages() {}

  static String say(String key, Locale locale, List<String> about) {
    return new MessageFormat(words(locale).getString(key), Locale.ROOT).format(about.toArray());
  }

  /// A sentence that offers a name, to be put after another one; nothing where no name is near.
  static String nearest(Locale locale, String name) {
    return name.isEmpty() ? "" : say("nearest", locale, List.of(name));
  }

  /// Without the control, a machine set to English would answer a Chinese reader in English.
  private static ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
