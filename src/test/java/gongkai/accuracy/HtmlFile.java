package gongkai.accuracy;

import gongkai.accuracy.Grid.Slot;
import gongkai.accuracy.Manuscript.Heading;
import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Role;
import gongkai.accuracy.Manuscript.Table;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A report as a web page, saved as it was served.
record HtmlFile(Style style) implements Writer {
  private static final Map<String, List<String>> FRAMES = Resource.parts("pages.txt");

  /// Whose page it is.
  enum Style {
    /// The report alone, as an editor exports it.
    PLAIN,
    /// In a site's frame of divisions.
    SITE,
    /// In a frame of tables, as older sites have it.
    FRAMED,
    /// What Word saves as a web page.
    WORD,
    /// For a printer: the page alone, without scripts.
    SHEET
  }

  @Override
  public String layout() {
    return style.name();
  }

  @Override
  public byte[] write(Manuscript manuscript, Dice dice) {
    var isNational = style != Style.SHEET && dice.chance(0.2);
    var charset = isNational ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    return page(manuscript, isNational ? "gb2312" : "utf-8", dice).getBytes(charset);
  }

  private String page(Manuscript manuscript, String charset, Dice dice) {
    return String.join("\n", FRAMES.getOrDefault(style.name().toLowerCase(Locale.ROOT), List.of()))
        .replace("{charset}", charset)
        .replace("{date}", date(manuscript))
        .replace("{title}", escaped(manuscript.truth().title()))
        .replace("{body}", body(manuscript, dice));
  }

  private static String date(Manuscript manuscript) {
    var day = manuscript.truth().published();
    return day.isEmpty() ? "" : "发布时间：" + day + " 10:20";
  }

  private String body(Manuscript manuscript, Dice dice) {
    var body = new StringBuilder();
    for (var piece : manuscript.pieces()) {
      body.append(
          switch (piece) {
            case Line(var role, var text) when role == Role.TITLE ->
                "<h1>" + broken(text) + "</h1>\n";
            case Line(_, var text) -> paragraph(text);
            case Heading(_, var text) -> heading(text, dice);
            case Table(var grid) -> table(grid, dice);
          });
    }
    return body.toString();
  }

  private String paragraph(String text) {
    return style == Style.WORD
        ? "<p class=MsoNormal style='text-indent:32.0pt'><span style='font-size:16.0pt'>"
            + broken(text)
            + "</span><o:p></o:p></p>\n"
        : "<p>" + broken(text) + "</p>\n";
  }

  private static String heading(String text, Dice dice) {
    var said = broken(text);
    return switch (dice.between(0, 3)) {
      case 0 -> "<h2>" + said + "</h2>\n";
      case 1 -> "<p><strong>" + said + "</strong></p>\n";
      case 2 -> "<p><b><span>" + said.charAt(0) + "</span>" + said.substring(1) + "</b></p>\n";
      default -> "<p>" + said + "</p>\n";
    };
  }

  private String table(Grid grid, Dice dice) {
    var blank = dice.of("", "&nbsp;", "<br>", "<p>&nbsp;</p>", "　");
    var wrap = style == Style.WORD || dice.chance(0.3);
    var table = new StringBuilder("<table border=\"1\" cellspacing=\"0\"><tbody>\n");
    for (var row : grid.rows()) {
      table.append("<tr>");
      row.forEach(slot -> table.append(cell(slot, blank, wrap)));
      table.append("</tr>\n");
    }
    return table.append("</tbody></table>\n").toString();
  }

  private static String cell(Slot slot, String blank, boolean wrap) {
    var text = slot.text().isEmpty() ? blank : broken(slot.text());
    return "<td"
        + (slot.height() > 1 ? " rowspan=\"" + slot.height() + "\"" : "")
        + (slot.width() > 1 ? " colspan=\"" + slot.width() + "\"" : "")
        + ">"
        + (wrap && !text.startsWith("<") ? "<p><span>" + text + "</span></p>" : text)
        + "</td>";
  }

  /// A line's own breaks are breaks of the page.
  private static String broken(String text) {
    return escaped(text).replace("\n", "<br>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
