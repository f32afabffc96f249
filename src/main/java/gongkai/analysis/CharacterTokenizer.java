package gongkai.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// One term a character: it and the one after it, at its place. The last stands alone.
///
/// Punctuation is a character like any other, so a run of these terms at neighbouring places is
/// that text and no other, and nothing is found across a full stop. A single character is found as
/// the beginning of terms. What a traditional character becomes by its phrase does not count here:
/// a run may have been cut from the phrase.
final class CharacterTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final Spelling spelling;
  private final WholeText text = new WholeText();
  private Places places = Places.of("");
  private int place;
  private int next;

  CharacterTokenizer(Spelling spelling) {
    this.spelling = spelling;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    text.read(input);
    places = text.places(spelling);
    if (spelling.choosesByPhrase()) {
      places.merge();
    }
    place = -1;
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next >= places.size()) {
      return false;
    }
    clearAttributes();
    int second = places.after(next);
    int end = second < places.size() ? places.after(second) : second;
    term.copyBuffer(places.characters(), next, end - next);
    offset.setOffset(correctOffset(places.start(next)), correctOffset(places.endBefore(end)));
    increment.setPositionIncrement(next - place);
    place = next;
    next = second;
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(text.length()), correctOffset(text.length()));
  }
}
