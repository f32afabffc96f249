package gongkai.accuracy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/// The text of a file that this generator has written, and in which encoding.
record FileText(String text, Charset charset) {

  static FileText of(byte[] file) {
    if (file.length > 1 && (file[0] == 0 || file[0] == (byte) 0xfe)) {
      return new FileText(new String(file, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      if (text.indexOf(0) < 0) {
        return new FileText(text, StandardCharsets.UTF_8);
      }
    } catch (CharacterCodingException _) {
      // Not in UTF-8, then; the other encodings are told apart below.
    }
    var national = Charset.forName("GB18030");
    var text = new String(file, national);
    return text.indexOf(0) < 0
        ? new FileText(text, national)
        : new FileText(new String(file, StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
  }

  /// The bytes of the text after a change.
  byte[] changed(UnaryOperator<String> change) {
    return change.apply(text).getBytes(charset);
  }
}
