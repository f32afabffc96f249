package gongkai.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tells whether a PDF file has its end. Where the end is missing, the library makes a new list of
/// what is left, and reads that as if it were all there ever was.
final class PdfEnd {
  /// Where the list of objects is: stands behind the last object of every whole file.
  private static final String LIST = "startxref";

  private static final String OBJECT = " obj";

  private PdfEnd() {}

  /// A sentence where the file has been cut off.
  static List<String> gaps(byte[] content) {
    var text = new String(content, StandardCharsets.ISO_8859_1);
    return text.lastIndexOf(LIST) < text.lastIndexOf(OBJECT)
        ? List.of("文件末尾缺失，可能没有下载完整，缺失的内容未能读取")
        : List.of();
  }
}
