package gongkai.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// One of the terms that a text comes to, for those who look at terms and know no Lucene.
///
/// @param term as it stands in the index
/// @param start where it begins in the text as it was given
/// @param end behind its last character
public record Cut(String term, int start, int end, Kind kind) {

  public enum Kind {
    /// A word of Han characters, or one character that stands alone.
    WORD,
    NUMBER,
    /// A word of letters, or letters and digits.
    LETTERS,
    /// A character and the one after it.
    CHARACTERS
  }

  /// SmartCN's words of a text, one after another, without stop words. Those within them and around
  /// them are left out.
  public static List<Cut> words(Analysis analysis, String text) {
    return of(analysis.words(), text).stream().map(cut -> cut.as(kind(cut.term))).toList();
  }

  /// Every character of a text with the one after it.
  public static List<Cut> characters(Analysis analysis, String text) {
    return of(analysis.characters(), text);
  }

  private Cut as(Kind other) {
    return new Cut(term, start, end, other);
  }

  private static Kind kind(String term) {
    if (term.codePoints().anyMatch(Character::isIdeographic)) {
      return Kind.WORD;
    }
    return term.codePoints().anyMatch(Character::isLetter) ? Kind.LETTERS : Kind.NUMBER;
  }

  private static List<Cut> of(Analyzer analyzer, String text) {
    var cuts = new ArrayList<Cut>();
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (type.type().equals(WordKind.SMARTCN.type())) {
          cuts.add(
              new Cut(term.toString(), offset.startOffset(), offset.endOffset(), Kind.CHARACTERS));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
    return cuts;
  }
}
