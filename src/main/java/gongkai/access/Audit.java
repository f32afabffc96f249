package gongkai.access;

import gongkai.ingest.Durable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.List;

/// Who did what, in `records/audit.jsonl`, which only grows and which only its owner may read. No
/// secret is in it, and nothing of what was sent.
public final class Audit {
  private static final String FILE = "audit.jsonl";

  private final Path file;
  private final InstantSource clock;

  /// @param records the folder of the records, which need not exist yet
  public Audit(Path records, InstantSource clock) {
    this.file = records.resolve(FILE);
    this.clock = clock;
  }

  /// Takes down what is done now; it outlives a crash when this returns.
  ///
  /// @param address from which it was done over HTTP, or empty
  public synchronized void add(Person who, Act.What what, String outcome, String address)
      throws IOException {
    Durable.createFolder(file.toAbsolutePath().resolveSibling(".").normalize());
    var at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    var line = new Act(at, who, what, outcome, address).line();
    boolean isFirst = !Files.exists(file);
    Durable.append(file, endsInALine() ? List.of(line) : List.of("", line));
    if (isFirst) {
      Tokens.keepFromOthers(file);
    }
  }

  /// A crash can have cut off the last line, of which nothing was promised.
  private boolean endsInALine() throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return true;
    }
    try (var end = new RandomAccessFile(file.toFile(), "r")) {
      end.seek(end.length() - 1);
      return end.read() == '\n';
    }
  }

  /// The latest first.
  public List<Act> latest(int limit) throws IOException {
    if (limit == 0 || !Files.exists(file)) {
      return List.of();
    }
    var latest = new ArrayDeque<Act>();
    try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        Act.of(line).ifPresent(latest::addFirst);
        if (latest.size() > limit) {
          latest.removeLast();
        }
      }
    }
    return List.copyOf(latest);
  }
}
