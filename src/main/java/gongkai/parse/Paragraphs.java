package gongkai.parse;

import gongkai.form.PassageWords;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Puts paragraphs together again that pages and narrow lines have broken.
final class Paragraphs {
  /// A paragraph and the page that it begins on.
  ///
  /// @param folded in one spelling
  record Paragraph(String text, String folded, int page) {
    static Paragraph of(String text) {
      return new Paragraph(text, Folding.fold(text), 0);
    }
  }

  /// No paragraph is longer; what goes on without a full stop is no text.
  private static final int LONGEST = 20_000;

  /// A full stop and the quotes and brackets behind it.
  private static final int LONGEST_END = 8;

  private static final Pattern ENDED = Pattern.compile(".*[。!?:;…][\"'”’)》]*$");
  private static final Pattern RUNS_ON = Pattern.compile(",|[。:;].");
  private static final Pattern NUMBERED =
      Pattern.compile("^[一二三四五六七八九十]{1,3}[、.].*|^第[一二三四五六七八九十]{1,3}[,、].*");

  private final PassageWords words;

  Paragraphs(PassageWords words) {
    this.words = words;
  }

  List<Paragraph> of(List<Line> lines) {
    var paragraphs = new ArrayList<Paragraph>();
    var open = new StringBuilder();
    int page = 0;
    for (var line : lines) {
      if (line.isBlank()) {
        continue;
      }
      if (!open.isEmpty() && !continues(open, line)) {
        add(paragraphs, open.toString(), page);
        open.setLength(0);
      }
      page = open.isEmpty() ? line.at().page() : page;
      join(open, line.text());
    }
    if (!open.isEmpty()) {
      add(paragraphs, open.toString(), page);
    }
    return paragraphs;
  }

  /// A sub-heading after a full stop begins a paragraph that has lost its line.
  private void add(List<Paragraph> paragraphs, String text, int page) {
    var folded = Folding.fold(text);
    int from = 0;
    for (int stop = folded.indexOf('。'); stop >= 0; stop = folded.indexOf('。', stop + 1)) {
      if (words.subHeadings().isAt(folded, stop + 1)) {
        paragraphs.add(paragraph(text, folded, from, stop + 1, page));
        from = stop + 1;
      }
    }
    paragraphs.add(paragraph(text, folded, from, text.length(), page));
  }

  private static Paragraph paragraph(String text, String folded, int from, int to, int page) {
    return new Paragraph(text.substring(from, to), folded.substring(from, to), page);
  }

  private boolean continues(StringBuilder before, Line line) {
    var end = Folding.fold(before.substring(Math.max(0, before.length() - LONGEST_END)));
    return before.length() < LONGEST
        && !ENDED.matcher(end).matches()
        && !line.ruled()
        && !opens(line.folded())
        && !(before.length() <= words.longestKindHeading()
            && isHeading(Folding.fold(before.toString())));
  }

  /// Whether a line opens a paragraph by its number.
  private boolean opens(String folded) {
    return words.subHeadings().isAt(folded, 0)
        || words.points().isAt(folded, 0)
        || NUMBERED.matcher(folded).matches();
  }

  /// A sub-heading on a line of its own does not run on into the text under it.
  private boolean isHeading(String folded) {
    return opens(folded) && !RUNS_ON.matcher(folded).find();
  }

  /// Words broken by a line end grow together; Latin words keep their blank.
  private static void join(StringBuilder open, String right) {
    if (!open.isEmpty() && isLatin(open.charAt(open.length() - 1)) && isLatin(right.charAt(0))) {
      open.append(' ');
    }
    open.append(right);
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
