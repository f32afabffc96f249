package gongkai.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
      return in == null ? make() : read(new DataInputStream(new BufferedInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(NAME + " inside the program is broken", e);
    }
  }

  void write(Path file) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (char character : folded) {
        out.writeChar(character);
      }
      out.write(kinds);
      out.writeInt(phrases.size());
      for (var phrase : phrases.entrySet()) {
        out.writeUTF(phrase.getKey());
        out.writeUTF(phrase.getValue());
      }
    }
  }

  static FoldingTables read(DataInputStream in) throws IOException {
    var folded = new char[CHARACTERS];
    for (int c = 0; c < CHARACTERS; c++) {
      folded[c] = in.readChar();
    }
    var kinds = in.readNBytes(CHARACTERS);
    var phrases = new TreeMap<String, String>();
    for (int left = in.readInt(); left > 0; left--) {
      phrases.put(in.readUTF(), in.readUTF());
    }
    return new FoldingTables(folded, kinds, phrases);
  }
}
