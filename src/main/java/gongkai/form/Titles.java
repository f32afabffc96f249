package gongkai.form;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// How titles, signatures and dates are printed.
///
/// @param patterns of a whole title without blanks, with the groups `agency`, `year` and, for the
///   summary of an area, `scope`
/// @param mentions words without which a line is no title
/// @param otherPapers what the title of a paper about reports ends with
/// @param doubled a word printed twice
/// @param mostLines over which a title is broken
/// @param dateLabels what stands before the day of publication
public record Titles(
    List<Pattern> patterns,
    List<String> mentions,
    Pattern otherPapers,
    Pattern doubled,
    int mostLines,
    Pattern signature,
    Pattern date,
    List<String> dateLabels) {

  static Titles read(Path file) {
    var node = Node.read(file);
    node.only(
        "patterns",
        "mentions",
        "other_papers",
        "doubled",
        "most_lines",
        "signature",
        "date",
        "date_labels");
    return new Titles(
        node.list("patterns", Titles::titlePattern),
        node.texts("mentions"),
        node.pattern("other_papers"),
        node.pattern("doubled"),
        node.number("most_lines"),
        node.pattern("signature"),
        node.pattern("date"),
        node.texts("date_labels"));
  }

  private static Pattern titlePattern(Node node) {
    var pattern = node.pattern();
    if (!pattern.namedGroups().keySet().containsAll(List.of("agency", "year"))) {
      throw node.wrong("must have the groups agency and year");
    }
    return pattern;
  }
}
