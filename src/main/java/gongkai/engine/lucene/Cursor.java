package gongkai.engine.lucene;

import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Request;
import gongkai.engine.lucene.Position.AmongTheBest;
import gongkai.engine.lucene.Position.Behind;
import gongkai.engine.lucene.Position.Meant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Where a page ended: in which view, at which step of loosening, behind which hit.
///
/// As text it carries a checksum over itself and the request, so that neither a damaged cursor nor
/// that of another request is ever followed.
record Cursor(long version, Relaxed step, Position position) {
  private static final int CHECKSUM_BYTES = 12;

  static Optional<Cursor> of(Request request) {
    try {
      var bytes = Base64.getUrlDecoder().decode(request.page().cursor());
      int end = bytes.length - CHECKSUM_BYTES;
      if (end <= 0) {
        return Optional.empty();
      }
      var content = Arrays.copyOf(bytes, end);
      var checksum = Arrays.copyOfRange(bytes, end, bytes.length);
      return MessageDigest.isEqual(checksum, checksum(content, request))
          ? Optional.of(read(content))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  String toText(Request request) {
    var content = write();
    var bytes = Arrays.copyOf(content, content.length + CHECKSUM_BYTES);
    System.arraycopy(checksum(content, request), 0, bytes, content.length, CHECKSUM_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private byte[] write() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeLong(version);
      out.writeUTF(step.name());
      switch (position) {
        case Behind(var after, var leftOut) -> {
          out.writeByte('B');
          write(out, after);
          write(out, leftOut);
        }
        case AmongTheBest(int shown, var meant) -> {
          out.writeByte('A');
          out.writeInt(shown);
          write(out, meant);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, FieldDoc after) throws IOException {
    out.writeInt(after.doc);
    out.writeByte(after.fields.length);
    for (var value : after.fields) {
      write(out, value);
    }
  }

  private static void write(DataOutputStream out, List<Meant> meant) throws IOException {
    out.writeByte(meant.size());
    for (var each : meant) {
      out.writeInt(each.report());
      out.writeInt(each.passage());
      out.writeFloat(each.likeness());
    }
  }

  private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    switch (value) {
      case Float number -> {
        out.writeByte('F');
        out.writeFloat(number);
      }
      case Long number -> {
        out.writeByte('L');
        out.writeLong(number);
      }
      case BytesRef text -> {
        out.writeByte('B');
        out.writeUTF(text.utf8ToString());
      }
      case null -> out.writeByte('N');
      default -> throw new IllegalStateException("not a value to sort by: " + value);
    }
  }

  private static Cursor read(byte[] content) {
    try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
      long version = in.readLong();
      var step = Relaxed.valueOf(in.readUTF());
      var position =
          in.readByte() == 'A'
              ? new AmongTheBest(in.readInt(), readMeant(in))
              : new Behind(readAfter(in), readMeant(in));
      return new Cursor(version, step, position);
    } catch (IOException e) {
      throw new IllegalStateException("its checksum was right", e);
    }
  }

  private static FieldDoc readAfter(DataInputStream in) throws IOException {
    int doc = in.readInt();
    var fields = new @Nullable Object[in.readByte()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = readValue(in);
    }
    return new FieldDoc(doc, Float.NaN, fields);
  }

  private static List<Meant> readMeant(DataInputStream in) throws IOException {
    int count = in.readByte();
    var meant = new ArrayList<Meant>();
    for (int i = 0; i < count; i++) {
      meant.add(new Meant(in.readInt(), in.readInt(), in.readFloat()));
    }
    return meant;
  }

  private static @Nullable Object readValue(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case 'F' -> in.readFloat();
      case 'L' -> in.readLong();
      case 'B' -> new BytesRef(in.readUTF());
      default -> null;
    };
  }

  private static byte[] checksum(byte[] content, Request request) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(content);
      var filters = new TreeMap<String, Object>();
      request.filters().forEach((field, clause) -> filters.put(field.key(), clause));
      var asked = request.query() + "\n" + filters + "\n" + request.page().sort();
      digest.update(asked.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(digest.digest(), CHECKSUM_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
