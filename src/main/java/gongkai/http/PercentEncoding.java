package gongkai.http;

import gongkai.http.Reply.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Text out of an address. Bytes that were not percent-encoded count as they are, since people type
/// Chinese into command lines; what is no UTF-8 is refused rather than searched as smudge.
final class PercentEncoding {
  private static final int HEX = 16;

  private PercentEncoding() {}

  /// A segment of a path, in which `+` is a plus.
  static String decodeSegment(String encoded) throws Refusal {
    return decode(encoded);
  }

  /// A name or value of a query, in which `+` is a blank.
  static String decodeParameter(String encoded) throws Refusal {
    return decode(encoded.replace('+', ' '));
  }

  /// @param encoded one character for each byte
  private static String decode(String encoded) throws Refusal {
    var bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char next = encoded.charAt(i);
      if (next == '%') {
        bytes.write(hexByte(encoded, i));
        i += 2;
      } else {
        bytes.write(next);
      }
    }
    return utf8(bytes.toByteArray(), encoded);
  }

  private static int hexByte(String encoded, int percent) throws Refusal {
    int high = percent + 2 < encoded.length() ? digit(encoded, percent + 1) : -1;
    int low = high < 0 ? -1 : digit(encoded, percent + 2);
    if (low < 0) {
      throw refusal(encoded);
    }
    return high * HEX + low;
  }

  private static int digit(String encoded, int at) {
    return Character.digit(encoded.charAt(at), HEX);
  }

  private static String utf8(byte[] bytes, String encoded) throws Refusal {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw refusal(encoded);
    }
  }

  private static Refusal refusal(String encoded) {
    return new Refusal(Problem.of(Fault.ADDRESS_MALFORMED, encoded));
  }
}
