package gongkai.snapshot;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The list of all files of a snapshot, a line each as `sha256sum -c` takes it: hash, two spaces,
/// name. It is written last, so that a snapshot with a list was whole once.
record Checksums(Map<String, String> byName) {
  static final String FILE = "SHA256SUMS";

  /// A name that leads out of the snapshot is none.
  private static final Pattern LINE =
      Pattern.compile(
          "([0-9a-f]{64}) {2}((?:originals|records|uploads)(?:/(?!\\.{1,2}/)[^/\\\\]+)+)");

  private static final Pattern LEADS_UP = Pattern.compile(".*/\\.{1,2}");

  Checksums {
    byName = Collections.unmodifiableMap(new TreeMap<>(byName));
  }

  /// Reads the lines.
  ///
  /// @throws SnapshotException where a line is none, because the list was cut off or changed
  static Checksums read(String text) throws SnapshotException {
    var byName = new TreeMap<String, String>();
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      var parts = LINE.matcher(line);
      if (!parts.matches() || LEADS_UP.matcher(parts.group(2)).matches()) {
        throw new SnapshotException(
            FILE + ": line " + number + " is torn or changed; use another snapshot");
      }
      byName.put(parts.group(2), parts.group(1));
    }
    return new Checksums(byName);
  }

  String text() {
    var text = new StringBuilder();
    byName.forEach((name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
    return text.toString();
  }
}
