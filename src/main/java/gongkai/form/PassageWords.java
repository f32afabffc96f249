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
/// @param priorClause the part of a sentence that names last year's problems
/// @param problem words of which a problem has one
/// @param problemHeadings of problems
/// @param improvementHeadings of improvements
/// @param turns what a sentence begins with that turns from problems to improvements
/// @param unfolds what the sentence after a lead-in begins with
public record PassageWords(
    Sought points,
    Sought subHeadings,
    int longestKindHeading,
    List<String> prior,
    Sought priorClause,
    Sought problem,
    Sought problemHeadings,
    Sought improvementHeadings,
    Sought turns,
    List<String> unfolds) {

  static PassageWords read(Path file) {
    var node = Node.read(file);
    node.only(
        "points",
        "sub_headings",
        "longest_kind_heading",
        "prior",
        "prior_clause",
        "problem",
        "problem_headings",
        "improvement_headings",
        "turns",
        "unfolds");
    return new PassageWords(
        anyOf(node, "points"),
        anyOf(node, "sub_headings"),
        node.number("longest_kind_heading"),
        node.texts("prior"),
        new Sought(node.pattern("prior_clause")),
        anyOf(node, "problem"),
        anyOf(node, "problem_headings"),
        anyOf(node, "improvement_headings"),
        anyOf(node, "turns"),
        node.texts("unfolds"));
  }

  private static Sought anyOf(Node node, String key) {
    node.list(key, Node::pattern);
    return new Sought(Pattern.compile(String.join("|", node.texts(key))));
  }
}
