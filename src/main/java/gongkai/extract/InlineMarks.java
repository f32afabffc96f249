package gongkai.extract;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Marks of Markdown, and tags that it takes over, which change how a text looks and not what it
/// says.
final class InlineMarks {
  private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}(?:>\\s?)+");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern RAISED = Pattern.compile("(?i)<sup[^<>]*>([^<>]*)</sup>");
  private static final Pattern STRUCK =
      Pattern.compile("(?i)~~[^~|]*~~|<(del|s|strike)>[^<>|]*</\\1>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:span|font|b|i|u|a|em|strong|small|big|center|p|div|o:p)(?:\\s[^<>]*)?>");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?=[-.*_()\\[\\]{}#+!`~>\"])");
  private static final Pattern EMPHASIS = Pattern.compile("\\s*([*_`])([^*_`]+)\\1\\s*");

  private InlineMarks() {}

  /// A line without the mark of a quotation before it.
  static String unquoted(String line) {
    return line.indexOf('>') < 0 ? line : QUOTE.matcher(line).replaceFirst("");
  }

  /// The text of a line.
  static String removed(String line) {
    var text = line;
    if (text.indexOf('<') >= 0) {
      text = RAISED.matcher(text).replaceAll(InlineMarks::raised);
      text = TAG.matcher(STRUCK.matcher(text).replaceAll("")).replaceAll("");
    }
    return text.indexOf('~') < 0 ? text : STRUCK.matcher(text).replaceAll("");
  }

  private static String raised(MatchResult match) {
    return Matcher.quoteReplacement(Raised.of(match.group(1)));
  }

  /// The text of a cell, on one line.
  static String removedFromCell(String cell) {
    var text = cell.indexOf('<') < 0 ? cell : BREAK.matcher(cell).replaceAll(" ");
    text = text.indexOf('\\') < 0 ? text : ESCAPED.matcher(text).replaceAll("");
    var emphasis = EMPHASIS.matcher(text);
    return emphasis.matches() ? emphasis.group(2) : text;
  }
}
