package gongkai.parse;

import gongkai.parse.Counts.Count;
import gongkai.report.Passage;
import gongkai.report.Section;

/// One number of the text, with the words around it that tell what it counts.
///
/// @param whole the text of the passage as it is compared
/// @param from where the clause begins in it
/// @param to where the clause ends in it
/// @param clause the words around the number, `#` standing for the number
/// @param printed the clause as printed
record Telling(
    Section section,
    Passage passage,
    Count count,
    String whole,
    int from,
    int to,
    String clause,
    String printed) {

  /// What a sentence ends with.
  static final String ENDS_SENTENCE = "。!?";

  /// The passage from the beginning of the sentence to the end of the clause.
  String sentence() {
    int begin = from;
    while (begin > 0 && ENDS_SENTENCE.indexOf(whole.charAt(begin - 1)) < 0) {
      begin--;
    }
    return whole.substring(begin, to);
  }

  /// The passage from its beginning to the clause.
  String before() {
    return whole.substring(0, from);
  }

  /// Where what the number counts can be read from headings above it.
  String context() {
    return section.heading() + '。' + passage.label() + '。' + before() + clause;
  }
}
