package gongkai.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decodes a page. What it says of its encoding is believed only after the bytes themselves.
final class HtmlText {
  /// Browsers look no further for the declaration, but some pages put scripts before it.
  private static final int LOOK_AT = 8_192;

  private static final char LOST = '\ufffd';

  /// How many sound characters there are for each that was lost, in a page that is only damaged.
  private static final int FEWEST_SOUND = 10;

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w-]{2,20})");

  private HtmlText() {}

  /// A page with single broken bytes is read all the same, and they become marks of what is lost.
  static String decode(byte[] content) {
    // Text in another encoding is hardly ever valid UTF-8, while saving a page as UTF-8 may leave
    // an older declaration in it.
    return Encoding.marked(content)
        .or(() -> Encoding.strictly(StandardCharsets.UTF_8, content))
        .or(() -> declared(content).flatMap(charset -> Encoding.strictly(charset, content)))
        .or(() -> mended(StandardCharsets.UTF_8, content))
        .or(() -> declared(content).flatMap(charset -> mended(charset, content)))
        .or(() -> Encoding.decode(content))
        .orElseGet(() -> new String(content, Encoding.GB18030));
  }

  /// Empty where too much is broken for this to be the page's encoding.
  private static Optional<String> mended(Charset charset, byte[] content) {
    var text = new String(content, charset);
    long lost = text.chars().filter(c -> c == LOST).count();
    return FEWEST_SOUND * lost < text.chars().filter(c -> c > 0x7f).count()
        ? Optional.of(text)
        : Optional.empty();
  }

  private static Optional<Charset> declared(byte[] content) {
    var head =
        new String(content, 0, Math.min(LOOK_AT, content.length), StandardCharsets.ISO_8859_1);
    var declared = DECLARED.matcher(head.toLowerCase(Locale.ROOT));
    return declared.find() ? charset(declared.group(1)) : Optional.empty();
  }

  /// Pages that declare the older sets use characters of the newest.
  private static Optional<Charset> charset(String name) {
    if (name.startsWith("gb") || name.startsWith("x-gb")) {
      return Optional.of(Encoding.GB18030);
    }
    return name.matches("\\w.*") && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }
}
