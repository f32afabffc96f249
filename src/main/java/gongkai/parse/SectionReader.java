package gongkai.parse;

import gongkai.form.Form;
import gongkai.form.Labels;
import gongkai.form.Table;
import gongkai.report.Passage;
import gongkai.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns the parts of a report into sections with passages. What is a table is left out.
final class SectionReader {
  /// A line of a table has no full stop at its end, and a sentence beside a table has.
  private static final Pattern SENTENCE = Pattern.compile(".{15,}[。!?]");

  /// A number alone on its line is a page's, for no sentence is one.
  private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

  private final Form form;
  private final Paragraphs paragraphs;
  private final TextPassages text;
  private final IssuesReader issues;

  SectionReader(Form form) {
    this.form = form;
    this.paragraphs = new Paragraphs(form.passageWords());
    this.text = new TextPassages(form.passageWords());
    this.issues = new IssuesReader(form.passageWords());
  }

  /// The sections of a report.
  ///
  /// @param tables those of its edition, none before the form
  /// @param values the lines on which values of the tables stand
  List<Section> read(Outline outline, List<Table> tables, Set<Integer> values) {
    var sections = new ArrayList<Section>();
    for (var part : outline.parts()) {
      var lines = prose(part, tables, values);
      var key = part.key();
      var passages =
          key == Section.Key.ISSUES
              ? issues.read(tables.isEmpty() ? part.heading() : "", paragraphs.of(lines))
              : text.read(paragraphs.of(lines));
      sections.add(new Section(key, part.heading(), passages));
    }
    return withPreamble(sections, outline.preamble());
  }

  /// What stands before the first heading belongs to no part, but it is text that people look for.
  private List<Section> withPreamble(List<Section> sections, List<Line> preamble) {
    var passages = new ArrayList<Passage>();
    text.read(paragraphs.of(preamble)).stream()
        .filter(each -> SENTENCE.matcher(each.text()).matches())
        .forEach(passages::add);
    if (passages.isEmpty() || sections.isEmpty()) {
      return sections;
    }
    var first = sections.removeFirst();
    passages.addAll(first.passages());
    sections.addFirst(new Section(first.key(), first.heading(), passages));
    return sections;
  }

  private List<Line> prose(Outline.Part part, List<Table> tables, Set<Integer> values) {
    var here = tables.stream().filter(table -> table.section() == part.key()).toList();
    var lines = new ArrayList<Line>();
    if (!part.rest().isEmpty() && isText(part.headingLine(), tables, values)) {
      lines.add(part.restLine());
    }
    for (var line : part.lines()) {
      boolean isOwn = here.isEmpty() ? isText(line, tables, values) : isProse(line, here, values);
      if (isOwn
          && !PAGE.matcher(line.folded()).matches()
          && !line.startsWithAny(form.words().chrome())) {
        lines.add(line);
      }
    }
    return lines;
  }

  /// Before the form a report has at most a table of statistics, whose lines are all known.
  private static boolean isText(Line line, List<Table> tables, Set<Integer> values) {
    return !tables.isEmpty() || !values.contains(line.at().line());
  }

  private static boolean isProse(Line line, List<Table> tables, Set<Integer> values) {
    if (line.ruled() || values.contains(line.at().line())) {
      return false;
    }
    var bare = Labels.bare(line.text());
    return SENTENCE.matcher(line.folded()).matches()
        && tables.stream().flatMap(table -> table.head().stream()).noneMatch(bare::contains);
  }
}
