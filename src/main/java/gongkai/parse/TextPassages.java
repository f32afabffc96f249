package gongkai.parse;

import gongkai.form.PassageWords;
import gongkai.parse.Paragraphs.Paragraph;
import gongkai.report.Passage;
import gongkai.report.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Passages of the parts that are told and not enumerated: a paragraph each, under its sub-heading.
final class TextPassages {
  private static final Pattern END = Pattern.compile("[。:;]|\\s");

  private final PassageWords words;

  TextPassages(PassageWords words) {
    this.words = words;
  }

  List<Passage> read(List<Paragraph> paragraphs) {
    var passages = new ArrayList<Passage>();
    var label = "";
    for (var paragraph : paragraphs) {
      var heading = subHeading(paragraph);
      if (!heading.isEmpty()) {
        label = heading;
      }
      if (!heading.equals(paragraph.text())) {
        passages.add(new Passage(Kind.TEXT, label, paragraph.text(), paragraph.page()));
      }
    }
    return passages;
  }

  /// （一）主动公开, whether it stands alone or runs on into the text.
  private String subHeading(Paragraph paragraph) {
    var folded = paragraph.folded();
    int number = words.subHeadings().end(folded, 0);
    if (number < 0) {
      return "";
    }
    var end = END.matcher(folded);
    int to = end.find(Math.min(number + 1, folded.length())) ? end.start() : folded.length();
    boolean isHeading =
        to <= words.longestKindHeading() && folded.substring(0, to).indexOf(',') < 0;
    return isHeading ? paragraph.text().substring(0, to).strip() : "";
  }
}
