package gongkai.parse;

import gongkai.parse.Counts.Count;
import gongkai.report.Passage;
import gongkai.report.Section;

/// One number of the text, with the words around it that tell what it counts.
///
/// @param clause the words around the number, `#` standing for the number
/// @param sentence from its beginning to the end of the clause
/// @param before the passage from its beginning to the clause
/// @param printed the clause as printed
record Telling(
    Section section,
    Passage passage,
    Count count,
    String clause,
    String sentence,
    String before,
    String printed) {

  /// Where what the number counts can be read from headings above it.
  String context() {
    return section.heading() + '。' + passage.label() + '。' + before + clause;
  }
}
