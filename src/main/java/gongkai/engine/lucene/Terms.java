package gongkai.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// A text's terms, with their places.
final class Terms {
  /// @param type the name of a kind of word
  record Placed(String term, int place, String type) {
    int end() {
      return place + term.length();
    }
  }

  private Terms() {}

  static List<Placed> of(Analyzer analyzer, String text) {
    var terms = new ArrayList<Placed>();
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      int place = -1;
      stream.reset();
      while (stream.incrementToken()) {
        place += increment.getPositionIncrement();
        terms.add(new Placed(term.toString(), place, type.type()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
    return terms;
  }
}
