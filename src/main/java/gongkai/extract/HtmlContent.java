package gongkai.extract;

import gongkai.extract.Shown.Cell;
import gongkai.extract.Shown.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// What a browser shows of an element.
final class HtmlContent {
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "select",
          "option",
          "datalist",
          "nav",
          "button",
          "textarea",
          "input",
          "iframe",
          "object",
          "svg",
          "canvas",
          "audio",
          "video",
          "map",
          "xml",
          "del",
          "s",
          "strike",
          "rt",
          "rp");

  /// Lines of their own though the library does not count them among the blocks.
  private static final Set<String> MORE_BLOCKS = Set.of("br", "tr", "td", "th", "caption");

  private static final Pattern HIDDEN =
      Pattern.compile(
          "display:none|visibility:hidden|mso-hide:all|text-decoration[a-z-]*:[^;]*line-through");

  /// A line end of the source within Chinese text is no blank.
  private static final Pattern LINE_END =
      Pattern.compile("(?<=[^\\x00-\\x7f\u00a0])[ \\t\\f]*[\\r\\n]\\s*(?=[^\\x00-\\x7f\u00a0])");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

  /// Pictures smaller than this, in pixels, are icons.
  private static final int SMALLEST = 150;

  private final List<Shown> pieces = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  /// In how many raised elements the text stands.
  private int raised;

  private HtmlContent() {}

  static List<Shown> of(Element element) {
    var shown = new HtmlContent();
    element.childNodes().forEach(shown::walk);
    shown.endLine();
    return shown.pieces;
  }

  private void walk(Node node) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element && isShown(element)) {
      element(element);
    }
  }

  private void text(TextNode node) {
    var parent = node.parent();
    if (parent != null && parent.normalName().equals("pre")) {
      node.getWholeText()
          .lines()
          .forEach(
              each -> {
                line.append(each);
                endLine();
              });
    } else {
      line.append(raised > 0 ? Raised.of(node.getWholeText()) : node.getWholeText());
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "table" -> {
        endLine();
        table(element);
      }
      case "img" -> picture(element);
      case "sup" -> {
        raised++;
        element.childNodes().forEach(this::walk);
        raised--;
      }
      default -> {
        boolean isBlock = element.isBlock() || MORE_BLOCKS.contains(element.normalName());
        if (isBlock) {
          endLine();
        }
        element.childNodes().forEach(this::walk);
        if (isBlock) {
          endLine();
        }
      }
    }
  }

  private void table(Element table) {
    var rows = new ArrayList<TableRow>();
    for (var child : table.children()) {
      switch (child.normalName()) {
        case "tbody", "thead", "tfoot" -> rows(child, rows);
        default -> walk(child);
      }
    }
    endLine();
    pieces.add(new Shown.Table(rows));
  }

  private static void rows(Element group, List<TableRow> rows) {
    var spans = new HtmlSpans();
    for (var row : group.children()) {
      if (isShown(row)) {
        var cells = row.children().stream().filter(HtmlContent::isShown).toList();
        rows.add(new TableRow(spans.row(cells, cell -> new Cell(of(cell)))));
      }
    }
  }

  private void picture(Element image) {
    if (isLarge(image.attr("width")) && isLarge(image.attr("height"))) {
      endLine();
      pieces.add(new Shown.Picture());
    }
  }

  /// A picture that does not tell its size may be large.
  private static boolean isLarge(String size) {
    return !size.matches("\\d{1,6}(?:px)?") || Integer.parseInt(size.replace("px", "")) >= SMALLEST;
  }

  private static boolean isShown(Element element) {
    return !NOT_SHOWN.contains(element.normalName())
        && !element.hasAttr("hidden")
        && !HIDDEN.matcher(BLANKS.matcher(style(element)).replaceAll("")).find();
  }

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT);
  }

  private void endLine() {
    var text = BLANKS.matcher(LINE_END.matcher(line).replaceAll("")).replaceAll(" ").strip();
    if (!text.isEmpty()) {
      pieces.add(new Shown.Text(text));
    }
    line.setLength(0);
  }
}
