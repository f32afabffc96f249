package gongkai.extract;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a file is by its first bytes, for those formats that cannot be read as text.
final class Signature {
  static final String HTML = "text/html";

  private static final Map<String, String> BINARY = new LinkedHashMap<>();

  static {
    BINARY.put("%PDF-", "application/pdf");
    BINARY.put("PK\u0003\u0004", ZipKind.ZIP);
    BINARY.put("\u00d0\u00cf\u0011\u00e0", OleKind.OLE);
    BINARY.put("{\\rtf", "application/rtf");
    BINARY.put("\u00ff\u00d8\u00ff", "image/jpeg");
    BINARY.put("\u0089PNG", "image/png");
    BINARY.put("MIME-Version:", "multipart/related");
    BINARY.put("From: <Saved by", "multipart/related");
  }

  /// How far into a file its markup may begin: declarations and remarks stand before it.
  private static final int LOOK_AT = 4_096;

  private static final Pattern MARKUP =
      Pattern.compile(
          "<html[\\s>]|<!doctype\\s+html|^\\s*<(?:head|meta|title|body|div|table|p|h\\d)[\\s>]");

  private Signature() {}

  /// Empty where the bytes tell nothing.
  static String mediaType(byte[] content) {
    return within(first(content), content);
  }

  /// Whether the bytes begin as none of these formats, of which nothing is opened to tell.
  static boolean mayBeText(byte[] content) {
    return first(content).isEmpty();
  }

  private static String first(byte[] content) {
    var start =
        new String(content, 0, Math.min(content.length, LOOK_AT), StandardCharsets.ISO_8859_1);
    for (var each : BINARY.entrySet()) {
      if (start.startsWith(each.getKey())) {
        return each.getValue();
      }
    }
    return start.indexOf('<') >= 0 && MARKUP.matcher(markup(start)).find() ? HTML : "";
  }

  /// Formats that hold others are told by what they hold.
  private static String within(String type, byte[] content) {
    return switch (type) {
      case ZipKind.ZIP -> ZipKind.mediaType(content);
      case OleKind.OLE -> OleKind.mediaType(content);
      default -> type;
    };
  }

  /// Without the mark of an encoding, and without the zeros of one with two bytes a character.
  private static String markup(String start) {
    var markup = start.toLowerCase(Locale.ROOT).replace("\u0000", "");
    return markup.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
  }
}
