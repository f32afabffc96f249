package gongkai.parse;

import gongkai.extract.Block.Position;
import gongkai.form.Titles;
import gongkai.report.ReportId.Scope;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The title of a report, put together from the lines over which it is broken.
///
/// @param from the first of the lines that it stands on
/// @param to the line after them
record Title(String text, String agency, int year, Scope scope, int from, int to) {

  /// A title stands near the top; further down it is a mention.
  private static final int HEAD = 60;

  /// A longer line says more than a title.
  private static final int LONGEST = 80;

  /// A name without its folders and its ending.
  private static final Pattern FILE_NAME =
      Pattern.compile("(?s)^(?:.*[/\\\\!])?(.*?)(?:\\.\\w{1,5})?$");

  /// The first title, the one over fewest lines before all others.
  static Optional<Title> find(List<Line> lines, Titles titles) {
    int head = Math.min(HEAD, lines.size());
    var texts = withoutBlanks(lines.subList(0, head));
    for (int size = 1; size <= titles.mostLines(); size++) {
      for (int from = 0; from + size <= head; from++) {
        var title = at(texts, from, from + size, titles);
        if (title.isPresent()) {
          return title;
        }
      }
    }
    return Optional.empty();
  }

  /// The title that a line is, if it is one.
  static Optional<Title> on(Line line, Titles titles) {
    return line.ruled() || line.text().length() > LONGEST
        ? Optional.empty()
        : at(withoutBlanks(List.of(line)), 0, 1, titles);
  }

  /// The title that the name of a file is, if it is one.
  static Optional<Title> named(String file, Titles titles) {
    var name = FILE_NAME.matcher(file).replaceAll("$1");
    var line = new Line(List.of(name), false, new Position(0, 0), name, Folding.fold(name));
    return isOtherPaper(List.of(line), titles)
        ? Optional.empty()
        : at(withoutBlanks(List.of(line)), 0, 1, titles);
  }

  /// Whether the file's head names another paper about reports: a notice, an explanation.
  static boolean isOtherPaper(List<Line> lines, Titles titles) {
    int head = Math.min(HEAD, lines.size());
    var texts = withoutBlanks(lines.subList(0, head));
    for (int from = 0; from < head; from++) {
      for (int to = from + 1; to <= Math.min(head, from + 3); to++) {
        var text = joined(texts, from, to).folded();
        if (titles.mentions().stream().anyMatch(text::contains)
            && text.length() <= 80
            && titles.otherPapers().matcher(text).find()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Title> at(List<Joined> texts, int from, int to, Titles titles) {
    var joined = joined(texts, from, to);
    if (titles.mentions().stream().noneMatch(joined.folded()::contains)) {
      return Optional.empty();
    }
    var printed =
        new Joined(
            titles.doubled().matcher(joined.text()).replaceAll("$1"),
            titles.doubled().matcher(joined.folded()).replaceAll("$1"));
    for (var pattern : titles.patterns()) {
      var match = pattern.matcher(printed.folded());
      if (match.matches()) {
        return Optional.of(of(printed, match, from, to));
      }
    }
    return Optional.empty();
  }

  private static Title of(Joined printed, Matcher match, int from, int to) {
    boolean area = match.namedGroups().containsKey("scope") && match.group("scope") != null;
    return new Title(
        printed.text(),
        printed.text().substring(match.start("agency"), match.end("agency")),
        Integer.parseInt(match.group("year")),
        area ? Scope.AREA : Scope.OWN,
        from,
        to);
  }

  /// The same text as printed and in one spelling, character for character.
  private record Joined(String text, String folded) {}

  private static List<Joined> withoutBlanks(List<Line> lines) {
    var texts = new ArrayList<Joined>();
    for (var line : lines) {
      var text = Blanks.removedFrom(line.text());
      texts.add(new Joined(text, Folding.fold(text)));
    }
    return texts;
  }

  private static Joined joined(List<Joined> texts, int from, int to) {
    var text = new StringBuilder();
    var folded = new StringBuilder();
    for (var each : texts.subList(from, to)) {
      text.append(each.text());
      folded.append(each.folded());
    }
    return new Joined(text.toString(), folded.toString());
  }
}
