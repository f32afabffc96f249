package gongkai.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// The words of a text, each at the place of its first character; a long word, its parts and the
/// words of our lists stand at their places side by side.
///
/// SmartCN's own tokenizer cuts a long text after 1,024 characters, wherever that is, and takes
/// `1,234` for two numbers; this one asks it sentence by sentence and keeps numbers whole.
final class WordTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final SentenceWords words;
  private final Spelling spelling;
  private final WholeText text = new WholeText();
  private Places places = Places.of("");
  private Sentences sentences = new Sentences(places);
  private int place;

  /// Which of the sentence's words comes next, and how many there are.
  private int next;

  private int count;

  WordTokenizer(SentenceWords words, Spelling spelling) {
    this.words = words;
    this.spelling = spelling;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    text.read(input);
    places = text.places(spelling);
    sentences = new Sentences(places);
    place = -1;
    next = 0;
    count = 0;
  }

  @Override
  public boolean incrementToken() {
    while (next == count) {
      if (!sentences.next()) {
        return false;
      }
      words.read(places, sentences.start(), sentences.end());
      next = 0;
      count = words.size();
    }
    emit(next++);
    return true;
  }

  private void emit(int word) {
    int start = words.start(word);
    int end = words.end(word);
    clearAttributes();
    term.copyBuffer(places.characters(), start, end - start);
    offset.setOffset(correctOffset(places.start(start)), correctOffset(places.endBefore(end)));
    increment.setPositionIncrement(start - place);
    type.setType(words.kind(word).type());
    place = start;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(text.length()), correctOffset(text.length()));
  }
}
