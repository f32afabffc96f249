package gongkai.ingest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Names that files were sent under, as they can be kept on any disk and lead nowhere.
final class FileNames {
  private static final Pattern STEPS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

  /// What one of the systems does not take in a name.
  private static final Pattern NOT_ALLOWED = Pattern.compile("[\\p{Cntrl}\\p{Cs}<>:\"|?*]");

  private static final Pattern AROUND = Pattern.compile("^[.\\s]+|[.\\s]+$");

  /// Leaves room for a number, within what disks take.
  private static final int LONGEST_IN_BYTES = 200;

  /// What stands before the last so many characters of a name is not looked at.
  private static final int LONGEST = 1000;

  private FileNames() {}

  /// The last step of the name without what no disk takes; where nothing is left, a name all the
  /// same.
  static String plain(String name) {
    var end = name.substring(Math.max(0, name.length() - LONGEST));
    var last = STEPS.matcher(end).replaceFirst("");
    var plain = AROUND.matcher(NOT_ALLOWED.matcher(last).replaceAll("_")).replaceAll("");
    while (plain.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
      plain = plain.substring(plain.offsetByCodePoints(0, 1));
    }
    return plain.isEmpty() ? "file" : plain;
  }
}
