package gongkai.ingest;

import gongkai.engine.IndexRefusedException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file of events that only grows.
///
/// A crash can cut off its end: what follows the first line that is no event was never promised to
/// anybody, unless an [Event.Indexed] stands behind it. Then the file was damaged by other means.
final class Manifest {
  private static final Logger LOG = System.getLogger(Manifest.class.getName());

  private final Path folder;
  private final Path file;

  Manifest(Path folder, String name) {
    this.folder = folder;
    this.file = folder.resolve(name);
  }

  /// Reads all events, and sets a torn end aside.
  List<Event> read() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    var scan = new Scan();
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      scan.lines(in);
    }
    if (scan.isDamaged()) {
      throw new IndexRefusedException(
          file + ": line " + scan.badLine + " is no record; put back the file from a backup");
    }
    if (scan.badLine > 0) {
      setAside(scan.goodBytes);
    }
    return scan.events;
  }

  private void setAside(long from) throws IOException {
    var torn = folder.resolve(file.getFileName() + ".torn");
    for (int i = 2; Files.exists(torn); i++) {
      torn = folder.resolve(file.getFileName() + ".torn-" + i);
    }
    try (var in = Files.newInputStream(file);
        var out = Durable.output(torn)) {
      in.skipNBytes(from);
      in.transferTo(out);
    }
    Durable.cut(file, from);
    LOG.log(
        Level.WARNING,
        "a crash cut off the end of "
            + file
            + "; the rest is kept in "
            + torn.getFileName()
            + "; index the files of the last run again");
  }

  /// Appends lines, which outlive a crash when this returns.
  void append(List<String> lines) throws IOException {
    Durable.append(file, lines);
  }

  /// What reading line by line has come to.
  private static final class Scan {
    final List<Event> events = new ArrayList<>();
    int badLine;
    long goodBytes;
    private int lines;
    private boolean indexedAfterwards;

    boolean isDamaged() {
      return badLine > 0 && indexedAfterwards;
    }

    void lines(InputStream in) throws IOException {
      var line = new ByteArrayOutputStream();
      for (int each = in.read(); each >= 0; each = in.read()) {
        if (each == '\n') {
          line(line);
          line.reset();
        } else {
          line.write(each);
        }
      }
      if (line.size() > 0 && badLine == 0) {
        badLine = lines + 1;
      }
    }

    private void line(ByteArrayOutputStream bytes) {
      lines++;
      var event = EventJson.read(bytes.toString(StandardCharsets.UTF_8));
      if (badLine > 0) {
        indexedAfterwards |= event.filter(Event.Indexed.class::isInstance).isPresent();
      } else if (event.isEmpty()) {
        badLine = lines;
      } else {
        events.add(event.get());
        goodBytes += bytes.size() + 1;
      }
    }
  }
}
