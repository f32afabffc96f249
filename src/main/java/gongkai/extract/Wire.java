package gongkai.extract;

import gongkai.extract.Block.Grid;
import gongkai.extract.Block.Paragraph;
import gongkai.extract.Block.Position;
import gongkai.extract.Block.Row;
import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// An extraction as bytes, for another process of the same program.
final class Wire {
  private static final byte EXTRACTED = 1;
  private static final byte REFUSED = 2;
  private static final byte PARAGRAPH = 3;
  private static final byte GRID = 4;

  private Wire() {}

  static byte[] write(Extraction extraction) {
    var bytes = new ByteArrayOutputStream();
    try {
      new Writer(new DataOutputStream(bytes)).extraction(extraction);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  /// Reads what [#write] wrote, and believes nothing else.
  static Extraction read(byte[] bytes) throws GarbledException {
    try {
      var reader = new Reader(ByteBuffer.wrap(bytes));
      var extraction = reader.extraction();
      reader.requireEnd();
      return extraction;
    } catch (BufferUnderflowException e) {
      throw new GarbledException("an extraction is cut off");
    }
  }

  private record Writer(DataOutputStream out) {

    private interface Write<T> {
      void of(T each) throws IOException;
    }

    void extraction(Extraction extraction) throws IOException {
      switch (extraction) {
        case Extracted(var mediaType, var pages, var url, var gaps, var recognised, var blocks) -> {
          out.writeByte(EXTRACTED);
          text(mediaType);
          out.writeInt(pages);
          text(url);
          list(gaps, this::text);
          list(recognised.stream().sorted().toList(), out::writeInt);
          list(blocks, this::block);
        }
        case Refused(var mediaType, var reason, var detail) -> {
          out.writeByte(REFUSED);
          text(mediaType);
          text(reason.name());
          text(detail);
        }
      }
    }

    private void block(Block block) throws IOException {
      switch (block) {
        case Paragraph(var text, var at) -> {
          out.writeByte(PARAGRAPH);
          text(text);
          position(at);
        }
        case Grid(var rows) -> {
          out.writeByte(GRID);
          list(rows, this::row);
        }
      }
    }

    private void row(Row row) throws IOException {
      list(row.cells(), this::text);
      position(row.at());
    }

    private void position(Position at) throws IOException {
      out.writeInt(at.page());
      out.writeInt(at.line());
    }

    private <T> void list(List<T> list, Write<T> write) throws IOException {
      out.writeInt(list.size());
      for (var each : list) {
        write.of(each);
      }
    }

    /// Two bytes a character: what UTF-8 needs three for, and half of a pair survives.
    private void text(String text) throws IOException {
      out.writeInt(text.length());
      var bytes = ByteBuffer.allocate(2 * text.length());
      bytes.asCharBuffer().put(text);
      out.write(bytes.array());
    }
  }

  private record Reader(ByteBuffer in) {

    private interface Read<T> {
      T next() throws GarbledException;
    }

    Extraction extraction() throws GarbledException {
      byte kind = in.get();
      return switch (kind) {
        case EXTRACTED ->
            new Extracted(
                text(),
                in.getInt(),
                text(),
                list(this::text),
                Set.copyOf(list(in::getInt)),
                list(this::block));
        case REFUSED -> new Refused(text(), reason(), text());
        default -> throw new GarbledException("no extraction is of kind " + kind);
      };
    }

    void requireEnd() throws GarbledException {
      if (in.hasRemaining()) {
        throw new GarbledException(in.remaining() + " bytes follow an extraction");
      }
    }

    private Reason reason() throws GarbledException {
      var name = text();
      return Arrays.stream(Reason.values())
          .filter(reason -> reason.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new GarbledException("no reason is called " + name));
    }

    private Block block() throws GarbledException {
      byte kind = in.get();
      return switch (kind) {
        case PARAGRAPH -> new Paragraph(text(), position());
        case GRID -> new Grid(list(this::row));
        default -> throw new GarbledException("no block is of kind " + kind);
      };
    }

    private Row row() throws GarbledException {
      return new Row(list(this::text), position());
    }

    private Position position() {
      return new Position(in.getInt(), in.getInt());
    }

    private <T> List<T> list(Read<T> read) throws GarbledException {
      int size = length(1);
      var list = new ArrayList<T>(size);
      for (int i = 0; i < size; i++) {
        list.add(read.next());
      }
      return list;
    }

    private String text() throws GarbledException {
      int length = length(Character.BYTES);
      var text = in.slice(in.position(), Character.BYTES * length).asCharBuffer().toString();
      in.position(in.position() + Character.BYTES * length);
      return text;
    }

    /// A length that the bytes can hold, so that no room is made for one that they cannot.
    private int length(int bytesEach) throws GarbledException {
      int length = in.getInt();
      if (length < 0 || length > in.remaining() / bytesEach) {
        throw new GarbledException("a length of " + length + " with " + in.remaining() + " left");
      }
      return length;
    }
  }

  static byte[] name(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  static String name(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
