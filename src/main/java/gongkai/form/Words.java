package gongkai.form;

import gongkai.text.Folding;
import java.nio.file.Path;
import java.util.List;

/// What stands in cells and around the text without being figures or text.
///
/// @param strokes cells that say "does not apply"
/// @param none cells that say "nothing" in words; they are text, and no figure
/// @param units that a cell may print behind its number
/// @param smudged folded cells in which letters stand for digits
/// @param otherColumns what the heads of columns say that tables have besides those of the form
/// @param pageNumbers whole lines that are page numbers
/// @param editorMarks what an editor program left in the text
/// @param chrome what lines of a web page around the report begin with
public record Words(
    List<String> strokes,
    List<String> none,
    List<String> units,
    Sought smudged,
    List<String> otherColumns,
    List<Sought> pageNumbers,
    List<Sought> editorMarks,
    List<String> chrome) {

  static Words read(Path file) {
    var node = Node.read(file);
    node.only(
        "strokes",
        "none",
        "units",
        "smudged",
        "other_columns",
        "page_numbers",
        "editor_marks",
        "chrome");
    return new Words(
        node.texts("strokes").stream().map(Folding::fold).toList(),
        node.texts("none").stream().map(Folding::fold).toList(),
        node.texts("units"),
        new Sought(node.pattern("smudged")),
        node.texts("other_columns"),
        node.list("page_numbers", Words::sought),
        node.list("editor_marks", Words::sought),
        node.texts("chrome").stream().map(Folding::fold).toList());
  }

  private static Sought sought(Node node) {
    return new Sought(node.pattern());
  }
}
