package gongkai.parse;

import gongkai.form.PassageWords;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Puts paragraphs together again that pages and narrow lines have broken.
final class Paragraphs {
  /// A paragraph and the page that it begins on.
  record Paragraph(String text, int page) {
    String folded() {
      return Folding.fold(text);
    }
  }

  private static final Pattern ENDED = Pattern.compile(".*[。!?:;…][\"'”’)》]*$");
  private static final Pattern NUMBERED =
      Pattern.compile("^[一二三四五六七八九十]{1,3}[、.].*|^第[一二三四五六七八九十]{1,3}[,、].*");

  private final PassageWords words;

  Paragraphs(PassageWords words) {
    this.words = words;
  }

  List<Paragraph> of(List<Line> lines) {
    var paragraphs = new ArrayList<Paragraph>();
    for (var line : lines) {
      if (line.isBlank()) {
        continue;
      }
      if (!paragraphs.isEmpty() && continues(paragraphs.getLast(), line)) {
        var last = paragraphs.removeLast();
        paragraphs.add(new Paragraph(join(last.text(), line.text()), last.page()));
      } else {
        paragraphs.add(new Paragraph(line.text(), line.at().page()));
      }
    }
    return paragraphs;
  }

  private boolean continues(Paragraph before, Line line) {
    return !ENDED.matcher(before.folded()).matches()
        && !line.ruled()
        && !opens(line.folded())
        && !isHeading(before.folded());
  }

  /// Whether a line opens a paragraph by its number.
  private boolean opens(String folded) {
    return words.subHeadings().matcher(folded).lookingAt()
        || words.points().matcher(folded).lookingAt()
        || NUMBERED.matcher(folded).matches();
  }

  /// A sub-heading on a line of its own does not run on into the text under it.
  private boolean isHeading(String folded) {
    return folded.length() <= words.longestKindHeading()
        && (words.subHeadings().matcher(folded).lookingAt() || opens(folded))
        && folded.indexOf(',') < 0;
  }

  /// Words broken by a line end grow together; Latin words keep their blank.
  private static String join(String left, String right) {
    char last = left.charAt(left.length() - 1);
    char first = right.charAt(0);
    boolean latin = last < 128 && first < 128 && Character.isLetterOrDigit(last);
    return left + (latin && Character.isLetterOrDigit(first) ? " " : "") + right;
  }
}
