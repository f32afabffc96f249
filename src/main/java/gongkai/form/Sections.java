package gongkai.form;

import gongkai.report.Section;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The parts of a report and the words that their headings are known by.
///
/// @param free for reports from before the form: words of headings, the most telling first
/// @param freeNumbers how the headings of such a report may begin, all of a report in one way
/// @param numbers a pattern for the numeral of a heading
/// @param longestHeading in characters; a longer line is no heading
public record Sections(
    List<Part> parts,
    List<FreePart> free,
    List<Pattern> freeNumbers,
    Pattern numbers,
    int longestHeading) {

  /// One part.
  ///
  /// @param match words one of which its heading holds, most telling first
  public record Part(Section.Key key, String number, String label, List<String> match) {}

  /// Words by which a heading of a report without a form belongs to a part.
  public record FreePart(Section.Key key, List<String> match) {}

  static Sections read(Path file) {
    var node = Node.read(file);
    node.only("sections", "free", "free_numbers", "numbers", "longest_heading");
    var sections =
        new Sections(
            node.list("sections", Sections::part),
            node.list("free", Sections::freePart),
            node.list("free_numbers", Sections::number),
            node.pattern("numbers"),
            node.number("longest_heading"));
    var keys = sections.parts.stream().map(Part::key).toList();
    if (keys.size() != Section.Key.values().length || new HashSet<>(keys).size() < keys.size()) {
      throw node.get("sections").wrong("must name each part once, got " + keys);
    }
    return sections;
  }

  private static Part part(Node node) {
    node.only("key", "number", "label", "match");
    return new Part(
        key(node.get("key")),
        node.text("number"),
        node.text("label"),
        node.texts("match").stream().map(Labels::bare).toList());
  }

  private static FreePart freePart(Node node) {
    node.only("key", "match");
    return new FreePart(
        key(node.get("key")), node.texts("match").stream().map(Labels::bare).toList());
  }

  private static Pattern number(Node node) {
    var pattern = node.pattern();
    if (pattern.matcher("").groupCount() != 1) {
      throw node.wrong("must have one group, which holds the number, got " + pattern);
    }
    return pattern;
  }

  static Section.Key key(Node node) {
    return Arrays.stream(Section.Key.values())
        .filter(key -> key.key().equals(node.text()))
        .findFirst()
        .orElseThrow(
            () ->
                node.wrong(
                    "must be one of "
                        + Arrays.stream(Section.Key.values())
                            .map(Section.Key::key)
                            .collect(Collectors.joining(", "))
                        + ", got "
                        + node.text()));
  }
}
