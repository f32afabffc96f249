package gongkai.http;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What people read when something is wrong: Chinese in `messages.properties`, English in
/// `messages_en.properties`.
final class Messages {
  private static final String BUNDLE = "gongkai.http.messages";

  /// Those that are written.
  static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

  private Messages() {}

  /// The language to answer in: the first that is wanted and written, else Chinese.
  ///
  /// @param accepted the header `Accept-Language`, or empty
  static Locale locale(String accepted) {
    var locale = Locale.lookup(wanted(accepted), LANGUAGES);
    return locale == null ? Locale.CHINESE : locale;
  }

  private static List<Locale.LanguageRange> wanted(String accepted) {
    try {
      return accepted.isEmpty() ? List.of() : Locale.LanguageRange.parse(accepted);
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }

  static String say(String key, Locale locale, List<String> arguments) {
    return new MessageFormat(words(locale).getString(key), Locale.ROOT).format(arguments.toArray());
  }

  /// Without the control, a machine set to English would answer a Chinese reader in English.
  private static ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
