package gongkai.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What goes back over the wire.
record Response(int status, Map<String, String> headers, Content content) {

  static final String CONTENT_TYPE = "Content-Type";

  Response {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  static Response text(int status, String mediaType, String text) {
    return new Response(status, Map.of(CONTENT_TYPE, mediaType), new Bytes(text));
  }

  /// The same with further headers.
  Response with(Map<String, String> more) {
    var all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Response(status, all, content);
  }

  /// A body that knows its length before it is written.
  interface Content {
    long length() throws IOException;

    void writeTo(OutputStream out) throws IOException;
  }

  /// A body that is held in memory.
  static final class Bytes implements Content {
    static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    Bytes(String text) {
      this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    ByteBuffer buffer() {
      return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  /// A body that is read from disk while it is sent.
  record Stored(Path file) implements Content {
    @Override
    public long length() throws IOException {
      return Files.size(file);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      Files.copy(file, out);
    }
  }
}
