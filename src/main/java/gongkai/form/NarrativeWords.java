package gongkai.form;

import gongkai.text.Folding;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words by which the text of a report tells numbers, and what each number counts.
///
/// @param numerals the characters of Chinese numbers
/// @param units longest first; a number without one of them counts nothing
/// @param about words before a number that is only near
/// @param moreBefore words before a number that is exceeded
/// @param moreWithin characters between digits and unit that say the same
/// @param moreAfter words behind the unit that say the same
/// @param notBefore what ends the text before a number that is no count
/// @param rates words in a clause whose numbers come again and again
/// @param notNumber numbers with their units that are words: 一起, 两件事
/// @param notAfter what begins the text behind the unit of a number that is no count
/// @param part the word after which a sentence tells parts of a total
/// @param otherTime words for other years than that of the report
/// @param plans words of sentences that tell what is to come
/// @param denials words without one of which a clause says of nothing that there is none
/// @param countsLead what is left out before the words of what is counted
public record NarrativeWords(
    String numerals,
    List<String> units,
    List<String> about,
    List<String> moreBefore,
    List<String> moreWithin,
    List<String> moreAfter,
    Sought notBefore,
    Sought rates,
    Sought notNumber,
    Sought notAfter,
    String part,
    Sought otherTime,
    Sought plans,
    Sought denials,
    Sought countsLead,
    List<Code> codes) {

  /// A thing that many reports count.
  ///
  /// @param unit where a sentence says that there is none of it
  /// @param units with one of which its number is printed
  /// @param part whether a number of it may stand among the parts of a total
  /// @param clues the clearest first
  /// @param none any of these says that there is none of it
  public record Code(
      String code,
      String label,
      String english,
      String unit,
      List<String> units,
      boolean part,
      List<Clue> clues,
      List<Sought> none) {}

  /// The words of a clause that tell what its number counts.
  ///
  /// @param text of the clause, in which `#` stands for the number and its unit
  /// @param not words that the clause must not hold
  /// @param context words that the passage must hold before the number
  /// @param notContext words that the passage must not hold before the clause
  public record Clue(
      Sought text, Optional<Sought> not, Optional<Sought> context, Optional<Sought> notContext) {}

  static NarrativeWords read(Path file) {
    var node = Node.read(file);
    node.only(
        "numerals",
        "units",
        "about",
        "more_before",
        "more_within",
        "more_after",
        "not_before",
        "rates",
        "not_number",
        "not_after",
        "part",
        "other_time",
        "plans",
        "denials",
        "counts_lead",
        "codes");
    var units = node.texts("units");
    return new NarrativeWords(
        node.text("numerals"),
        units.stream().sorted(Comparator.comparing(String::length).reversed()).toList(),
        node.texts("about"),
        node.texts("more_before"),
        node.texts("more_within"),
        node.texts("more_after"),
        new Sought(Pattern.compile("(?:" + node.pattern("not_before") + ")$")),
        anyWord(node, "rates"),
        new Sought(node.pattern("not_number")),
        new Sought(node.pattern("not_after")),
        Folding.fold(node.text("part")),
        anyWord(node, "other_time"),
        anyOf(node, "plans").orElseThrow(() -> node.get("plans").wrong("must not be empty")),
        anyWord(node, "denials"),
        new Sought(node.pattern("counts_lead")),
        codes(node, units));
  }

  private static List<Code> codes(Node node, List<String> units) {
    var seen = new HashSet<String>();
    for (var code : node.get("codes").list()) {
      if (!seen.add(code.text("code"))) {
        throw code.wrong("has the code " + code.text("code") + " twice");
      }
    }
    return node.list("codes", code -> code(code, units));
  }

  private static Code code(Node node, List<String> known) {
    node.only("code", "label", "english", "unit", "units", "part", "patterns", "none");
    for (var unit : node.texts("units")) {
      if (!known.contains(unit)) {
        throw node.get("units").wrong("names the unit " + unit + ", which the list of units lacks");
      }
    }
    if (!node.text("code").startsWith("narrative.")) {
      throw node.get("code").wrong("must begin with narrative., got " + node.text("code"));
    }
    return new Code(
        node.text("code"),
        node.text("label"),
        node.text("english"),
        node.text("unit"),
        node.texts("units"),
        node.flagOr("part", false),
        node.list("patterns", NarrativeWords::clue),
        node.list("none", each -> new Sought(each.pattern())));
  }

  private static Clue clue(Node node) {
    node.only("text", "not", "context", "not_context");
    if (node.text("text").indexOf('#') < 0) {
      throw node.get("text").wrong("must hold # for the number, got " + node.text("text"));
    }
    return new Clue(
        new Sought(node.pattern("text")),
        node.patternIfAny("not").map(Sought::new),
        node.patternIfAny("context").map(Sought::new),
        node.patternIfAny("not_context").map(Sought::new));
  }

  private static Optional<Sought> anyOf(Node node, String key) {
    node.list(key, Node::pattern);
    var texts = node.texts(key);
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sought(Pattern.compile("(?:" + String.join(")|(?:", texts) + ")")));
  }

  private static Sought anyWord(Node node, String key) {
    return new Sought(Pattern.compile(String.join("|", node.texts(key))));
  }
}
