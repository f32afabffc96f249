package gongkai.http;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The encoding to name to a browser, which takes text for no UTF-8 unless it is told.
final class TextCharset {
  private static final int BYTE_ORDER_MARK = 2;

  private TextCharset() {}

  static String of(Path file) throws IOException {
    if (beginsAsUtf16(file)) {
      return "utf-16";
    }
    try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      text.transferTo(Writer.nullWriter());
      return "utf-8";
    } catch (CharacterCodingException notUtf8) {
      // What else Chinese is written in, and all that it grew from.
      return "gb18030";
    }
  }

  private static boolean beginsAsUtf16(Path file) throws IOException {
    try (var content = Files.newInputStream(file)) {
      var start = new String(content.readNBytes(BYTE_ORDER_MARK), StandardCharsets.ISO_8859_1);
      return start.equals("\u00FE\u00FF") || start.equals("\u00FF\u00FE");
    }
  }
}
