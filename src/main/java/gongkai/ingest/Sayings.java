package gongkai.ingest;

import gongkai.engine.IndexRefusedException;
import gongkai.json.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A file of what people said, a line each, that only grows. A crash can have cut off the last
/// line, of which nothing was promised.
final class Sayings {
  private final Path file;

  Sayings(Path file) {
    this.file = file;
  }

  /// Reads what is there, to write more.
  ///
  /// @param taker tells whether the line is one of its own
  void open(Predicate<Line> taker) throws IOException {
    var unfinished = read(taker);
    if (unfinished.isPresent()) {
      Durable.write(file, unfinished.get().getBytes(StandardCharsets.UTF_8));
    }
  }

  /// Reads what is there, which need not be anything, and changes nothing.
  ///
  /// @return the text without a line that was cut off, where there is one
  Optional<String> read(Predicate<Line> taker) throws IOException {
    var text = Files.exists(file) ? Files.readString(file) : "";
    int number = 0;
    int whole = text.lastIndexOf('\n') + 1;
    for (var line : text.substring(0, whole).lines().toList()) {
      number++;
      if (Line.read(line).filter(taker).isEmpty()) {
        throw new IndexRefusedException(
            file + ": line " + number + " is none of its kind; put back the file from a backup");
      }
    }
    return whole < text.length() ? Optional.of(text.substring(0, whole)) : Optional.empty();
  }

  /// Outlives a crash when this returns.
  void append(String line) throws IOException {
    Durable.append(file, List.of(line));
  }
}
