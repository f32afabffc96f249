package gongkai.engine.lucene;

import gongkai.engine.lucene.Terms.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/// The words of the contexts of one report, once each and without places.
///
/// Contexts of a report have all but the heading in common, and each is written for all its
/// passages: every sentence of them is analysed once.
final class ContextWords {
  private static final char ENDS_SENTENCE = '。';

  private final Analyzer words;
  private final Map<String, List<BytesRef>> bySentence = new HashMap<>();

  ContextWords(Analyzer words) {
    this.words = words;
  }

  /// A stream that can be read as often as it is wanted.
  TokenStream of(String context) {
    var distinct = new LinkedHashSet<BytesRef>();
    for (int from = 0; from < context.length(); ) {
      int end = context.indexOf(ENDS_SENTENCE, from);
      int to = end < 0 ? context.length() : end + 1;
      distinct.addAll(bySentence.computeIfAbsent(context.substring(from, to), this::terms));
      from = to;
    }
    return new Known(distinct);
  }

  private List<BytesRef> terms(String sentence) {
    return Terms.of(words, sentence).stream().map(Placed::term).map(BytesRef::new).toList();
  }

  private static final class Known extends TokenStream {
    private final BytesTermAttribute attribute = addAttribute(BytesTermAttribute.class);
    private final List<BytesRef> terms;
    private int next;

    Known(Set<BytesRef> terms) {
      this.terms = new ArrayList<>(terms);
    }

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == terms.size()) {
        return false;
      }
      clearAttributes();
      attribute.setBytesRef(terms.get(next++));
      return true;
    }
  }
}
