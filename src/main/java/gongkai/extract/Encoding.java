package gongkai.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Decodes text whose encoding nobody tells.
final class Encoding {
  static final Charset GB18030 = Charset.forName("GB18030");

  /// The bytes of a UTF-8 character that a cut-off file may lack.
  private static final int LONGEST_TAIL = 3;

  private Encoding() {}

  /// Empty where the bytes are text in no encoding that reports come in.
  static Optional<String> decode(byte[] content) {
    return marked(content)
        .or(() -> utf16(content))
        .or(() -> looksBinary(content) ? Optional.empty() : eightBit(content));
  }

  /// Empty where no mark at the start tells the encoding, or a wrong one.
  static Optional<String> marked(byte[] content) {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return utf8(content, 3);
    }
    if (startsWith(content, 0xFF, 0xFE)) {
      return strict(StandardCharsets.UTF_16LE, content, 2, even(content.length));
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return strict(StandardCharsets.UTF_16BE, content, 2, even(content.length));
    }
    return Optional.empty();
  }

  /// Empty where the bytes are not wholly in this encoding.
  static Optional<String> strictly(Charset charset, byte[] content) {
    return strict(charset, content, 0, content.length);
  }

  private static Optional<String> eightBit(byte[] content) {
    return utf8(content, 0)
        .or(() -> detected(content))
        .or(() -> strict(GB18030, content, 0, content.length));
  }

  private static Optional<String> utf8(byte[] content, int from) {
    for (int cut = 0; cut <= LONGEST_TAIL && from + cut <= content.length; cut++) {
      var text = strictUtf8(content, from, content.length - cut);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /// What is nearly always right is decoded several times as fast without a report of errors.
  private static Optional<String> strictUtf8(byte[] content, int from, int to) {
    var text = new String(content, from, to - from, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0
        ? Optional.of(text)
        : strict(StandardCharsets.UTF_8, content, from, to);
  }

  /// Without a mark, UTF-16 gives itself away by the zero byte beside each digit and line end. Not
  /// by the digit 0, which read the other way round is an ideographic blank.
  private static Optional<String> utf16(byte[] content) {
    int bigEndian = 0;
    int littleEndian = 0;
    for (int i = 0; i + 1 < content.length; i += 2) {
      if (content[i] == 0 && isDigitOrLineEnd(content[i + 1])) {
        bigEndian++;
      } else if (content[i + 1] == 0 && isDigitOrLineEnd(content[i])) {
        littleEndian++;
      }
    }
    // Some Chinese characters look like digits read the other way round, so one side must win.
    if (Math.max(bigEndian, littleEndian) < content.length / 100 + 1) {
      return Optional.empty();
    }
    if (littleEndian > 2 * bigEndian) {
      return strict(StandardCharsets.UTF_16LE, content, 0, even(content.length));
    }
    return bigEndian > 2 * littleEndian
        ? strict(StandardCharsets.UTF_16BE, content, 0, even(content.length))
        : Optional.empty();
  }

  private static boolean isDigitOrLineEnd(byte each) {
    return (each >= '1' && each <= '9') || each == '\n' || each == '\r';
  }

  private static Optional<String> detected(byte[] content) {
    var detector = new UniversalDetector();
    detector.handleData(content);
    detector.dataEnd();
    var name = detector.getDetectedCharset();
    return name == null || !Charset.isSupported(name)
        ? Optional.empty()
        : strict(Charset.forName(name), content, 0, content.length);
  }

  private static Optional<String> strict(Charset charset, byte[] content, int from, int to) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return Optional.of(decoder.decode(ByteBuffer.wrap(content, from, to - from)).toString());
    } catch (CharacterCodingException notThisOne) {
      return Optional.empty();
    }
  }

  /// Text has no control characters but blanks, line ends, page ends and tabs.
  private static boolean looksBinary(byte[] content) {
    for (byte each : content) {
      if (each >= 0 && each < ' ' && "\t\n\u000b\f\r\u001a\u001b".indexOf(each) < 0) {
        return true;
      }
    }
    return false;
  }

  private static int even(int length) {
    return length - length % 2;
  }

  private static boolean startsWith(byte[] content, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (content.length <= i || (content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
