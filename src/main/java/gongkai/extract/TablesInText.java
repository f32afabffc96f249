package gongkai.extract;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/// Tables that a text takes over from a page as they are, tags and all, as converters to Markdown
/// write them where cells are merged.
final class TablesInText {
  private static final String BEGIN = "<table";
  private static final String END = "</table>";

  private TablesInText() {}

  /// The same text with a line for each row of these tables, its cells parted by tabs. A number in
  /// a tag, which says how wide a cell is, is none of the table's.
  static String asRows(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    var lower = text.toLowerCase(Locale.ROOT);
    int begin = lower.length() == text.length() ? lower.indexOf(BEGIN) : -1;
    if (begin < 0) {
      return text;
    }
    var rows = new StringBuilder();
    int from = 0;
    while (begin >= 0) {
      int end = lower.indexOf(END, begin);
      int to = end < 0 ? text.length() : end + END.length();
      rows.append(text, from, begin).append('\n').append(rows(text.substring(begin, to)));
      from = to;
      begin = lower.indexOf(BEGIN, from);
    }
    return rows.append(text.substring(from)).toString();
  }

  private static String rows(String table) {
    return HtmlContent.of(Jsoup.parseBodyFragment(table).body()).stream()
        .map(TablesInText::lines)
        .collect(Collectors.joining());
  }

  private static String lines(Shown shown) {
    return switch (shown) {
      case Shown.Text(var line) -> line + "\n";
      case Shown.Picture() -> "";
      case Shown.Table(var rows) ->
          JoinedValues.texts(rows).stream()
              .map(cells -> cells.size() == 1 ? "\t" + cells.getFirst() : String.join("\t", cells))
              .collect(Collectors.joining("\n", "", "\n"));
    };
  }
}
