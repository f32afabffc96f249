package gongkai.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Runs of bytes between two processes: a mark, a length, the bytes.
final class Frames {
  /// A library that prints where it must not is noticed by its first character.
  static final int MARK = 0x676B_F00D;

  private Frames() {}

  static void send(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(MARK);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /// @param most bytes that are believed; room is only made for what comes
  static byte[] take(DataInputStream in, int most) throws IOException {
    int mark = in.readInt();
    if (mark != MARK) {
      throw new GarbledException("no frame begins with " + Integer.toHexString(mark));
    }
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new GarbledException("a frame must have 0.." + most + " bytes, got " + length);
    }
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new GarbledException("a frame of " + length + " bytes ends after " + bytes.length);
    }
    return bytes;
  }
}
