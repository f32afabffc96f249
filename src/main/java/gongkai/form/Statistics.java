package gongkai.form;

import gongkai.text.Folding;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The table of statistics at the end of reports from before the form, whose rows say in few words
/// what the text of other reports tells in sentences.
///
/// @param headings words one of which the table's heading holds
/// @param fewestRows fewer known rows make no such table
/// @param codes of the numbers that are well known, by the bare label of their row
/// @param lead what stands before a label: its number, "of which"
/// @param remark what stands in brackets behind a label
/// @param value a number and nothing else
/// @param units cells that say what is counted
/// @param blanks cells that stand for no number
/// @param notRow what no cell of the table holds
public record Statistics(
    List<String> headings,
    int fewestRows,
    Map<String, String> codes,
    Pattern lead,
    Pattern remark,
    Pattern value,
    List<String> units,
    List<String> blanks,
    Pattern notRow) {

  /// @param known the codes of the narrative
  static Statistics read(Path file, Set<String> known) {
    var node = Node.read(file);
    node.only(
        "headings", "fewest_rows", "rows", "lead", "remark", "value", "units", "blanks", "not_row");
    return new Statistics(
        node.texts("headings"),
        node.number("fewest_rows"),
        codes(node, known),
        node.pattern("lead"),
        node.pattern("remark"),
        node.pattern("value"),
        node.texts("units"),
        node.texts("blanks").stream().map(Folding::fold).toList(),
        node.pattern("not_row"));
  }

  private static Map<String, String> codes(Node node, Set<String> known) {
    var codes = new HashMap<String, String>();
    for (var row : node.get("rows").list()) {
      row.only("code", "labels");
      var code = row.text("code");
      if (!known.contains(code)) {
        throw row.get("code").wrong("names " + code + ", which narrative.json lacks");
      }
      for (var label : row.texts("labels")) {
        if (codes.put(Labels.bare(label), code) != null) {
          throw row.get("labels").wrong("has the label " + label + " twice");
        }
      }
    }
    return Map.copyOf(codes);
  }

  static Set<String> known(NarrativeWords words) {
    return words.codes().stream().map(NarrativeWords.Code::code).collect(Collectors.toSet());
  }
}
