package gongkai.text;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is known of every character, and of phrases that decide what a character becomes.
///
/// The build packs it into the program, since making it takes longer than most of a start; where it
/// is not packed, it is made.
///
/// @param folded by character, what it becomes where it stands alone
/// @param kinds by character, bits of [Kinds]
/// @param phrases by phrase, in which only characters with a choice are as printed, what it becomes
@SuppressWarnings("ArrayRecordComponent") // Made once and shared by those who only read.
record FoldingTables(char[] folded, byte[] kinds, Map<String, String> phrases) {
  private static final String NAME = "folding.bin";

  /// Raised by hand when the file or what is in it changes.
  private static final int FORMAT = 1_001;

  private static final int CHARACTERS = Character.MAX_VALUE + 1;

  /// Read once; apart, so that the build can write the file without reading the one before.
  static final class Packed {
    static final FoldingTables TABLES = load();

    private Packed() {}
  }

  /// Writes the file; the build calls it.
  public static void main(String[] arguments) throws IOException {
    make().write(Path.of(arguments[0]));
  }

  static FoldingTables make() {
    var folded = FoldingMaker.folded();
    var phrases = Scripts.phrases(folded);
    return new FoldingTables(folded, Kinds.of(folded, phrases), phrases);
  }

  private static FoldingTables load() {
    try (var in = FoldingTables.class.getResourceAsStream(NAME)) {
      return in == null ? make() : read(in).orElseGet(FoldingTables::make);
    } catch (IOException e) {
      throw new UncheckedIOException(NAME + " inside the program is broken", e);
    }
  }

  void write(Path file) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(FORMAT);
      for (char character : folded) {
        out.writeChar(character);
      }
      out.write(kinds);
      for (var phrase : phrases.entrySet()) {
        writeText(out, phrase.getKey());
        writeText(out, phrase.getValue());
      }
    }
  }

  /// Nothing where the file is of another format.
  static Optional<FoldingTables> read(InputStream in) throws IOException {
    var bytes = ByteBuffer.wrap(in.readAllBytes());
    if (bytes.getInt() != FORMAT) {
      return Optional.empty();
    }
    var folded = new char[CHARACTERS];
    bytes.asCharBuffer().get(folded);
    bytes.position(bytes.position() + CHARACTERS * Character.BYTES);
    var kinds = new byte[CHARACTERS];
    bytes.get(kinds);
    var phrases = new TreeMap<String, String>();
    while (bytes.hasRemaining()) {
      phrases.put(readText(bytes), readText(bytes));
    }
    return Optional.of(new FoldingTables(folded, kinds, phrases));
  }

  private static String readText(ByteBuffer bytes) {
    var text = new byte[bytes.get()];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeByte(bytes.length);
    out.write(bytes);
  }
}
