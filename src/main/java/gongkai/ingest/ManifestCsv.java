package gongkai.ingest;

import gongkai.report.Hints;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A `manifest.csv` beside files: a line for each, which tells what the file itself may not. A line
/// that is wrong is said and passed by.
final class ManifestCsv {
  static final String NAME = "manifest.csv";

  private static final List<String> COLUMNS = List.of("file", "agency", "year", "url", "published");
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  private static final int MOST_BYTES = 32 << 20;

  private final Path file;
  private final Map<String, Hints> hints = new LinkedHashMap<>();
  private final Map<String, Long> lines = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private ManifestCsv(Path file) {
    this.file = file;
  }

  static ManifestCsv read(Path file) {
    var manifest = new ManifestCsv(file);
    try {
      if (Files.size(file) > MOST_BYTES) {
        manifest.faults.add(file + " has more than 32 MB: divide it among folders");
      } else {
        manifest.text(Files.readAllBytes(file)).ifPresent(manifest::lines);
      }
    } catch (IOException e) {
      manifest.faults.add(file + " cannot be read (" + e.getMessage() + "): allow it or remove it");
    }
    return manifest;
  }

  /// By absolute path, members of archives as `…/a.zip!/b.docx`.
  Map<String, Hints> hints() {
    return hints;
  }

  /// What is wrong, each with its place and the way out.
  List<String> faults() {
    return faults;
  }

  /// Says that a line names what is not there.
  String missing(String path) {
    return at(lines.getOrDefault(path, 0L))
        + "there is no "
        + path
        + ": correct the name or take the line out";
  }

  private Optional<String> text(byte[] bytes) {
    for (var charset : CHARSETS) {
      try {
        var decoder = charset.newDecoder().onUnmappableCharacter(CodingErrorAction.REPORT);
        return Optional.of(
            decoder.decode(ByteBuffer.wrap(bytes)).toString().replaceFirst("^\ufeff", ""));
      } catch (CharacterCodingException notThisOne) {
        // The next one is tried.
      }
    }
    faults.add(file + " is neither UTF-8 nor GB18030: save it as UTF-8");
    return Optional.empty();
  }

  private void lines(String text) {
    var format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrim(true).get();
    try (var parser = CSVParser.parse(new StringReader(text), format)) {
      Optional<List<String>> columns = Optional.empty();
      for (var line : parser) {
        if (columns.isEmpty()) {
          columns = Optional.of(columns(line));
        } else {
          line(parser.getCurrentLineNumber(), cells(columns.get(), line));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      faults.add(
          file + ": " + e.getMessage() + ": mend the quotes there; what follows is not read");
    }
  }

  private List<String> columns(CSVRecord head) {
    var columns = head.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    columns.stream()
        .filter(name -> !COLUMNS.contains(name))
        .forEach(
            name ->
                faults.add(
                    at(1)
                        + "no column is called "
                        + name
                        + "; there are "
                        + String.join(", ", COLUMNS)));
    return columns;
  }

  private static ManifestLine cells(List<String> columns, CSVRecord line) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
      cells.put(columns.get(i), line.get(i));
    }
    return new ManifestLine(cells);
  }

  private void line(long number, ManifestLine line) {
    var fault = line.fault();
    if (fault.isPresent()) {
      faults.add(at(number) + fault.get());
      return;
    }
    try {
      take(number, path(line.file()), line.hints());
    } catch (InvalidPathException e) {
      faults.add(at(number) + "file must be a name, got " + line.file());
    }
  }

  private void take(long number, String path, Hints told) {
    if (hints.putIfAbsent(path, told) != null) {
      faults.add(
          at(number) + path + " stands in line " + lines.get(path) + ", too: take one of them out");
    } else {
      lines.put(path, number);
    }
  }

  /// A member of an archive is no file on the disk.
  private String path(String name) {
    int member = name.indexOf("!/");
    var onDisk = member < 0 ? name : name.substring(0, member);
    var path = file.resolveSibling(onDisk.replace('\\', '/')).normalize().toString();
    return member < 0 ? path : path + name.substring(member);
  }

  private String at(long line) {
    return file + ", line " + line + ": ";
  }
}
