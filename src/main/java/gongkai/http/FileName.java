package gongkai.http;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// The name under which a browser saves a file, as RFC 6266 wants it: plain for old clients, UTF-8
/// for the others.
final class FileName {
  private static final String UNRESERVED = "[A-Za-z0-9._-]";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private FileName() {}

  /// @param path of which only the last step is told
  static String parameters(String path) {
    var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return "; filename=\"" + plain(name) + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9._ -]", "_");
  }

  private static String encoded(String name) {
    var encoded = new StringBuilder();
    for (byte next : name.getBytes(StandardCharsets.UTF_8)) {
      var character = String.valueOf((char) next);
      encoded.append(
          next > 0 && character.matches(UNRESERVED) ? character : "%" + HEX.toHexDigits(next));
    }
    return encoded.toString();
  }
}
