package gongkai.form;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The words that tell problems from improvements, and one point from the next.
///
/// @param points how a point of an enumeration begins
/// @param subHeadings how a sub-heading begins
/// @param longestKindHeading in characters: longer text after a number is a point, no heading
/// @param prior words for the year before
/// @param problem words of which a problem has one
/// @param improvement words that a heading of improvements has
/// @param turns what a sentence begins with that turns from problems to improvements
/// @param priorClause the part of a sentence that names last year's problems
public record PassageWords(
    Pattern points,
    Pattern subHeadings,
    int longestKindHeading,
    List<String> prior,
    List<String> problem,
    List<String> improvement,
    Pattern turns,
    Pattern priorClause) {

  static PassageWords read(Path file) {
    var node = Node.read(file);
    node.only(
        "points",
        "sub_headings",
        "longest_kind_heading",
        "prior",
        "problem",
        "improvement",
        "turns",
        "prior_clause");
    return new PassageWords(
        anyOf(node, "points"),
        anyOf(node, "sub_headings"),
        node.number("longest_kind_heading"),
        node.texts("prior"),
        node.texts("problem"),
        node.texts("improvement"),
        anyOf(node, "turns"),
        node.pattern("prior_clause"));
  }

  private static Pattern anyOf(Node node, String key) {
    node.list(key, Node::pattern);
    return Pattern.compile(String.join("|", node.texts(key)));
  }
}
