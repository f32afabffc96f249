package gongkai.analysis;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// What is made of the shipped lists of words, agencies and places, as a file that the build packs
/// into the program: making it takes a good part of a start.
///
/// It begins with a name of the lists. Where a person has changed one it is not used.
public final class OwnWordsFile {
  private static final String NAME = "own-words.bin";

  private OwnWordsFile() {}

  /// Writes the file; the build calls it.
  ///
  /// @param lists names what stands in the folder and in the lists of names
  public static void write(Path file, String lists, Path folder, Collection<String> names)
      throws IOException {
    var made = MadeWords.of(folder, names, Set.of());
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      Packed.writeText(out, lists);
      Packed.writeText(out, made.stamp());
      Packed.writeText(out, String.join("\n", made.stops()));
      Packed.writeText(out, made.own().words().alphabet());
      Packed.writeLongs(out, made.own().words().nodes());
    }
  }

  /// Nothing where the program was built with other lists.
  static Optional<MadeWords> packed(String lists) {
    try (var in = OwnWordsFile.class.getResourceAsStream(NAME)) {
      return in == null ? Optional.empty() : read(in, lists);
    } catch (IOException e) {
      System.getLogger(OwnWordsFile.class.getName())
          .log(Level.WARNING, NAME + " cannot be read", e);
      return Optional.empty();
    }
  }

  static Optional<MadeWords> read(InputStream in, String lists) throws IOException {
    var bytes = ByteBuffer.wrap(in.readAllBytes());
    try {
      if (!Packed.readText(bytes).equals(lists)) {
        return Optional.empty();
      }
      var stamp = Packed.readText(bytes);
      var stops = Set.of(Packed.readText(bytes).split("\n"));
      var words = DoubleArray.of(Packed.readText(bytes), Packed.readLongs(bytes));
      return Optional.of(new MadeWords(new OwnWords(words), stops, stamp));
    } catch (BufferUnderflowException e) {
      throw new IOException("ends too early", e);
    }
  }
}
