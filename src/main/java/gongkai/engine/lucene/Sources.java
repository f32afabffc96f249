package gongkai.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;

/// What the index gives back for a report, in few bytes: nine tenths of it are names and sentences
/// that stand in every report, so it is told as runs of a report that everybody has (`report.json`)
/// with what stands between them.
///
/// Any text comes back as it was. One that has nothing of that report is a few bytes longer.
final class Sources {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final byte[] COMMON = read();
  private static final int PLACE_BITS = 16;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /// By hash of eight bytes, where they stand in the common report.
  private static final int[] PLACES = places();

  /// How far behind the last run the next one is looked for first: a number may be longer there.
  private static final int NEAR = 16;

  /// After so many bytes that are not common every second is looked at, and so on.
  private static final int STRANGE_BITS = 5;

  /// Of a run: how long what stands before it is, how long it is, and where it begins.
  private static final int NUMBERS = 15;

  private final byte[] text;
  private final byte[] packed;
  private final ByteArrayDataOutput out;

  /// Up to where the text is told, and where the last run ended in the common report.
  private int told;

  private int cursor;

  private Sources(byte[] text) {
    this.text = text;
    // A run is eight bytes or longer, so that what it takes is bounded.
    this.packed = new byte[3 * text.length + 2 * NUMBERS];
    this.out = new ByteArrayDataOutput(packed);
  }

  private static byte[] read() {
    try (var in = Sources.class.getResourceAsStream("report.json")) {
      return Objects.requireNonNull(in, "report.json").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("report.json", e);
    }
  }

  private static int[] places() {
    var places = new int[1 << PLACE_BITS];
    for (int i = COMMON.length - Long.BYTES; i >= 0; i--) {
      places[hash(eight(COMMON, i))] = i;
    }
    return places;
  }

  private static int hash(long eight) {
    return (int) ((eight * SPREAD) >>> (Long.SIZE - PLACE_BITS));
  }

  private static long eight(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }

  /// Changes whenever what was packed before could not be read any longer.
  static String stamp() {
    return HexFormat.of().toHexDigits(Arrays.hashCode(COMMON));
  }

  static BytesRef pack(String source) {
    var packing = new Sources(source.getBytes(StandardCharsets.UTF_8));
    try {
      return packing.pack();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  private BytesRef pack() throws IOException {
    out.writeVInt(text.length);
    for (int at = 0; at + Long.BYTES <= text.length; ) {
      int place = place(at);
      if (place < 0) {
        at += 1 + ((at - told) >>> STRANGE_BITS);
      } else {
        at = tell(at, place);
      }
    }
    out.writeVInt(text.length - told);
    out.writeBytes(text, told, text.length - told);
    return new BytesRef(packed, 0, out.getPosition());
  }

  /// Where the common report has the next eight bytes, or less than zero.
  private int place(int at) {
    long eight = eight(text, at);
    int end = Math.min(cursor + NEAR, COMMON.length - Long.BYTES);
    for (int near = at - told < NEAR ? cursor : end; near < end; near++) {
      if (eight(COMMON, near) == eight) {
        return near;
      }
    }
    int place = PLACES[hash(eight)];
    return eight(COMMON, place) == eight ? place : -1;
  }

  private int tell(int at, int place) throws IOException {
    int run = Arrays.mismatch(text, at, text.length, COMMON, place, COMMON.length);
    int length = run < 0 ? text.length - at : run;
    out.writeVInt(at - told);
    out.writeBytes(text, told, at - told);
    out.writeVInt(length);
    out.writeZInt(place - cursor);
    told = at + length;
    cursor = place + length;
    return told;
  }

  static String unpack(BytesRef packed) throws IOException {
    var in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    var text = new byte[in.readVInt()];
    int cursor = 0;
    for (int at = 0; !in.eof(); ) {
      int strange = in.readVInt();
      in.readBytes(text, at, strange);
      at += strange;
      if (!in.eof()) {
        int length = in.readVInt();
        cursor += in.readZInt();
        System.arraycopy(COMMON, cursor, text, at, length);
        cursor += length;
        at += length;
      }
    }
    return new String(text, StandardCharsets.UTF_8);
  }
}
