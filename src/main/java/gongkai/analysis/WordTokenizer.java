package gongkai.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// The words of a text but stop words, each at the place of its first character; a long word, its
/// parts and the words of our lists stand at their places side by side.
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
  private final StopWords stops;
  private final Spelling spelling;
  private final WholeText text = new WholeText();
  private Places places = Places.of("");
  private Sentences sentences = new Sentences(places);
  private int place;

  /// Which of the sentence's words comes next, and how many there are.
  private int next;

  private int count;

  WordTokenizer(SentenceWords words, StopWords stops, Spelling spelling) {
    this.words = words;
    this.stops = stops;
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
    int word = nextWord();
    while (word >= 0 && stops.has(places.characters(), words.start(word), words.end(word))) {
      word = nextWord();
    }
    if (word < 0) {
      return false;
    }
    emit(word);
    return true;
  }

  private int nextWord() {
    while (next == count) {
      if (!sentences.next()) {
        return -1;
      }
      words.read(places, sentences.start(), sentences.end());
      next = 0;
      count = words.size();
    }
    return next++;
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
