package gongkai.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/// The end of a zip file, which tells where the list of its members is. Opening the list takes
/// memory for each member, so its length is looked at first.
final class ZipIndex {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LIST_OFFSET_AT = 16;

  private ZipIndex() {}

  /// The bytes of the list; -1 where the file has no end of a zip file.
  static long length(SeekableByteChannel channel) throws IOException {
    long size = channel.size();
    int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
    var bytes = ByteBuffer.allocate(tail).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(size - tail);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // Until all is read.
    }
    for (int at = bytes.position() - END_LENGTH; at >= 0; at--) {
      if (bytes.getInt(at) == END) {
        long offset = Integer.toUnsignedLong(bytes.getInt(at + LIST_OFFSET_AT));
        return Math.max(0, size - tail + at - offset);
      }
    }
    return -1;
  }
}
