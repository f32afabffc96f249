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
/// @param numbers a pattern for the numeral of a heading
/// @param longestHeading in characters; a longer line is no heading
public record Sections(List<Part> parts, Pattern numbers, int longestHeading) {

  /// One part.
  ///
  /// @param match words one of which its heading holds, most telling first
  public record Part(Section.Key key, String number, String label, List<String> match) {}

  static Sections read(Path file) {
    var node = Node.read(file);
    node.only("sections", "numbers", "longest_heading");
    var sections =
        new Sections(
            node.list("sections", Sections::part),
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
