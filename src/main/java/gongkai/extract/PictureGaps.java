package gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Remarks the parts of a document in which a picture stands where a table is missing.
///
/// A picture beside a table or beside prose illustrates; one alone under a heading is the table.
final class PictureGaps {
  private static final Pattern HEADING = Pattern.compile("^[一二三四五六七八九十]{1,2}\\s*[、.．].*");

  /// A part with more text than this, without its heading, is told in words.
  private static final int MOST_TEXT = 100;

  private static final int LONGEST_NAME = 30;

  private final List<String> sentences = new ArrayList<>();
  private String heading = "";
  private int characters;
  private boolean hasTable;
  private boolean hasPicture;
  private boolean isAnyPicture;

  void line(String text) {
    if (HEADING.matcher(text).matches()) {
      endPart();
      heading = text;
    } else {
      characters += text.length();
    }
  }

  void row(List<String> cells) {
    hasTable |= cells.size() > 1;
  }

  void picture() {
    hasPicture = true;
    isAnyPicture = true;
  }

  /// What stands under the last heading runs on into the foot of the page and tells nothing.
  List<String> sentences() {
    return sentences;
  }

  boolean isAnyPicture() {
    return isAnyPicture;
  }

  private void endPart() {
    if (!heading.isEmpty() && hasPicture && !hasTable && characters < MOST_TEXT) {
      var name = heading.substring(0, Math.min(LONGEST_NAME, heading.length()));
      sentences.add("“%s”之下没有表格，只有图片，图片里的数字没有读取".formatted(name));
    }
    characters = 0;
    hasTable = false;
    hasPicture = false;
  }
}
