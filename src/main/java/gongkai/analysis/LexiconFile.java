package gongkai.analysis;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The tables of a lexicon as a file that the build packs into the program, since making them from
/// SmartCN's own files takes longer than all else at a start.
///
/// It begins with the version of SmartCN that it was made from, revision included; beside another
/// SmartCN it is not used.
final class LexiconFile {
  private static final String NAME = "lexicon.bin";

  /// Raised by hand when the file or the tables take another shape.
  private static final int FORMAT = 1;

  private LexiconFile() {}

  /// Writes the file; the build calls it.
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Tables.of(SmartcnFiles.read()), SmartcnFiles.version());
  }

  /// The lexicon of the SmartCN in use.
  static Lexicon load() {
    var tables = packed();
    if (tables.isEmpty()) {
      log()
          .log(
              Level.INFO,
              "No tables are packed for this SmartCN; they are made from its own files.");
    }
    return new Lexicon(tables.orElseGet(() -> Tables.of(SmartcnFiles.read())));
  }

  /// Asked for when there is something to say: the first logger of a program costs as much time as
  /// the tables.
  private static Logger log() {
    return System.getLogger(LexiconFile.class.getName());
  }

  private static Optional<Tables> packed() {
    try (var in = LexiconFile.class.getResourceAsStream(NAME)) {
      return in == null ? Optional.empty() : read(in, SmartcnFiles.version());
    } catch (IOException e) {
      log().log(Level.WARNING, NAME + " cannot be read", e);
      return Optional.empty();
    }
  }

  static void write(Path file, Tables tables, String version) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(FORMAT);
      Packed.writeText(out, version);
      Packed.writeText(out, tables.words().alphabet());
      Packed.writeLongs(out, tables.words().nodes());
      Packed.writeInts(out, tables.frequencies());
      Packed.writeLongs(out, tables.pairs().hashes());
      Packed.writeInts(out, tables.pairs().frequencies());
    }
  }

  /// Nothing where the file is of another format or was made from another version.
  static Optional<Tables> read(InputStream in, String version) throws IOException {
    var bytes = ByteBuffer.wrap(in.readAllBytes());
    try {
      if (bytes.getInt() != FORMAT || !Packed.readText(bytes).equals(version)) {
        return Optional.empty();
      }
      var words = DoubleArray.of(Packed.readText(bytes), Packed.readLongs(bytes));
      return Optional.of(
          new Tables(
              words,
              Packed.readInts(bytes),
              new PairTable(Packed.readLongs(bytes), Packed.readInts(bytes))));
    } catch (BufferUnderflowException e) {
      throw new IOException("ends too early", e);
    }
  }
}
