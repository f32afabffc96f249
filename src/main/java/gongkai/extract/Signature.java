package gongkai.extract;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What a file is by its first bytes, for those formats that cannot be read as text.
final class Signature {
  private static final Map<String, String> BINARY = new LinkedHashMap<>();

  static {
    BINARY.put("%PDF-", "application/pdf");
    BINARY.put("PK\u0003\u0004", "application/zip");
    BINARY.put("\u00d0\u00cf\u0011\u00e0", "application/x-ole-storage");
    BINARY.put("{\\rtf", "application/rtf");
    BINARY.put("\u00ff\u00d8\u00ff", "image/jpeg");
    BINARY.put("\u0089PNG", "image/png");
  }

  /// How far into a file its markup may begin.
  private static final int LOOK_AT = 512;

  private Signature() {}

  /// Empty where the bytes tell nothing.
  static String mediaType(byte[] content) {
    var start =
        new String(content, 0, Math.min(content.length, LOOK_AT), StandardCharsets.ISO_8859_1);
    for (var each : BINARY.entrySet()) {
      if (start.startsWith(each.getKey())) {
        return each.getValue();
      }
    }
    var markup = start.toLowerCase(Locale.ROOT);
    return markup.contains("<html") || markup.contains("<!doctype html") ? "text/html" : "";
  }
}
