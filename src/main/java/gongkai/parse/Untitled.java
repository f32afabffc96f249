package gongkai.parse;

import gongkai.form.Form;
import gongkai.report.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells a report from before the form that bears no title from other papers about the same
/// matters, which do.
final class Untitled {
  /// What every report tells of, and no plan or notice in parts of their own.
  private static final Set<Section.Key> ALWAYS =
      Set.of(Section.Key.DISCLOSURE, Section.Key.REQUESTS, Section.Key.REVIEW);

  /// Reports from before the form have some hundred lines.
  private static final int MOST_LINES = 1_000;

  private final Form form;

  Untitled(Form form) {
    this.form = form;
  }

  /// Whether a text is worth looking for parts in.
  static boolean isPossible(List<Line> lines) {
    return lines.size() <= MOST_LINES;
  }

  /// Whether these parts make a report: all that one tells of, each with a sentence, and nothing
  /// above them that could be the title of another paper.
  boolean isReport(Outline outline) {
    var told =
        outline.parts().stream()
            .filter(part -> part.restLine().isSentence() || hasSentence(part.lines()))
            .map(Outline.Part::key)
            .collect(Collectors.toSet());
    return told.containsAll(ALWAYS)
        && outline.preamble().stream().allMatch(this::isNoTitle)
        && outline.parts().stream().anyMatch(this::isOfDisclosure);
  }

  private static boolean hasSentence(List<Line> lines) {
    return lines.stream().anyMatch(Line::isSentence);
  }

  private boolean isNoTitle(Line line) {
    return line.isBlank() || line.isSentence() || line.startsWithAny(form.words().chrome());
  }

  private boolean isOfDisclosure(Outline.Part part) {
    return part.headingLine().containsAny(form.titles().mentions())
        || part.lines().stream().anyMatch(line -> line.containsAny(form.titles().mentions()));
  }
}
