package gongkai.analysis;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// How the tables that the build packs into the program are written and read: each with its length
/// before it, and read all at once.
final class Packed {
  private Packed() {}

  static void writeText(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_16BE);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static void writeInts(DataOutputStream out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  static void writeLongs(DataOutputStream out, long[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (long number : numbers) {
      out.writeLong(number);
    }
  }

  static String readText(ByteBuffer bytes) {
    var text = new byte[bytes.getInt()];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_16BE);
  }

  static int[] readInts(ByteBuffer bytes) {
    var numbers = new int[bytes.getInt()];
    bytes.asIntBuffer().get(numbers);
    bytes.position(bytes.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  static long[] readLongs(ByteBuffer bytes) {
    var numbers = new long[bytes.getInt()];
    bytes.asLongBuffer().get(numbers);
    bytes.position(bytes.position() + numbers.length * Long.BYTES);
    return numbers;
  }
}
