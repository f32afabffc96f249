package gongkai.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is sent.
sealed interface Content {
  /// A length that is known only at the end.
  long UNKNOWN = -1;

  /// In bytes, or [#UNKNOWN].
  long length();

  void writeTo(OutputStream out) throws IOException;

  /// What is held in memory.
  final class Bytes implements Content {
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

  /// What comes about while it is sent.
  @FunctionalInterface
  non-sealed interface Streamed extends Content {
    @Override
    default long length() {
      return UNKNOWN;
    }
  }

  /// What is read from disk while it is sent.
  record Stored(Path file, long length) implements Content {
    static Stored of(Path file) throws IOException {
      return new Stored(file, Files.size(file));
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      Files.copy(file, out);
    }
  }
}
