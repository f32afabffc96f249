package gongkai.http;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The search box for pages of other sites: a script and its modules.
final class Box {
  private static final String SCRIPT = "/embed.js";
  private static final String MODULES = "/embed/";

  /// A comment that begins a line, or what a line is indented by.
  private static final Pattern FOR_WRITERS =
      Pattern.compile("(?m)^[ \\t]*(?:/\\*(?s:.*?)\\*/|//.*)?[ \\t]*");

  private static final Pattern NO_LINE_END = Pattern.compile("[^\\n]+");

  private Box() {}

  /// Pages of all sites may load what is at this path.
  static boolean holds(String path) {
    return path.equals(SCRIPT) || path.startsWith(MODULES);
  }

  /// A script without what only its writers need: the box is to be small, and its source to be
  /// understood. Every line stays where it is, so that a browser's message leads to its source.
  static byte[] light(byte[] script) {
    return FOR_WRITERS
        .matcher(new String(script, StandardCharsets.UTF_8))
        .replaceAll(match -> NO_LINE_END.matcher(match.group()).replaceAll(""))
        .getBytes(StandardCharsets.UTF_8);
  }
}
