package gongkai.parse;

import gongkai.form.PassageWords;
import gongkai.parse.Paragraphs.Paragraph;
import gongkai.report.Passage.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/// A sub-heading of part five that says what kind of points follow: （二）改进措施。
///
/// @param text the heading, empty where the paragraph has none
/// @param rest the paragraph without it
record KindHeading(Optional<Kind> kind, String text, String rest) {
  private static final Pattern END = Pattern.compile("[。:;]|$");

  static KindHeading of(Paragraph paragraph, PassageWords words) {
    var folded = paragraph.folded();
    int from = number(folded, words);
    var end = END.matcher(folded);
    boolean ended = end.find(from);
    int to = ended ? end.start() : folded.length();
    var heading = folded.substring(from, to).strip();
    if (to - from > words.longestKindHeading()
        || heading.indexOf(',') >= 0
        || (from == 0 && isSentence(folded, to))) {
      return new KindHeading(Optional.empty(), "", paragraph.text());
    }
    if (isPoint(folded, words) && isWant(heading, words)) {
      return new KindHeading(Optional.empty(), "", paragraph.text());
    }
    return kind(heading, words)
        .map(
            kind ->
                new KindHeading(
                    Optional.of(kind),
                    paragraph.text().substring(0, to).strip(),
                    paragraph.text().substring(Math.min(folded.length(), to + 1)).strip()))
        .orElse(new KindHeading(Optional.empty(), "", paragraph.text()));
  }

  /// Without a number, what ends with a full stop is a sentence.
  private static boolean isSentence(String folded, int end) {
    return end < folded.length() && folded.charAt(end) != ':';
  }

  private static boolean isPoint(String folded, PassageWords words) {
    return words.points().isAt(folded, 0);
  }

  /// A point that says what is wanting is no heading of measures: 1.流程仍需完善。
  private static boolean isWant(String heading, PassageWords words) {
    return words.problem().isIn(heading) && !words.problemHeadings().isIn(heading);
  }

  private static int number(String folded, PassageWords words) {
    int end = words.subHeadings().end(folded, 0);
    return Math.max(0, end < 0 ? words.points().end(folded, 0) : end);
  }

  private static Optional<Kind> kind(String heading, PassageWords words) {
    boolean problem = words.problemHeadings().isIn(heading);
    boolean improvement = words.improvementHeadings().isIn(heading);
    if (words.prior().stream().anyMatch(heading::contains) && (problem || improvement)) {
      return Optional.of(problem ? Kind.PRIOR_PROBLEM : Kind.IMPROVEMENT);
    }
    if (problem == improvement) {
      return problem ? Optional.of(Kind.TEXT) : Optional.empty();
    }
    return Optional.of(problem ? Kind.PROBLEM : Kind.IMPROVEMENT);
  }
}
