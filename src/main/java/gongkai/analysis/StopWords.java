package gongkai.analysis;

import java.util.BitSet;
import java.util.Collection;
import org.apache.lucene.analysis.CharArraySet;

/// Words that say nothing. Most words begin with a character that none of these begins with.
final class StopWords {
  private final BitSet begun = new BitSet();
  private final CharArraySet words;

  StopWords(Collection<String> words) {
    this.words = new CharArraySet(words, false);
    words.forEach(word -> begun.set(word.charAt(0)));
  }

  boolean has(char[] text, int start, int end) {
    return begun.get(text[start]) && words.contains(text, start, end - start);
  }
}
