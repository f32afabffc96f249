package gongkai.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.CharType;
import org.apache.lucene.analysis.cn.smart.Utility;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// The words of a text by SmartCN, each at the place of its first character.
///
/// SmartCN's own tokenizer cuts a long text after 1,024 characters, wherever that is, and takes
/// `1,234` for two numbers; this one asks it sentence by sentence and keeps numbers whole.
final class WordTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final Segmenter segmenter;
  private Places places = Places.of("");
  private Sentences sentences = new Sentences(places);
  private int length;
  private int place;

  /// The words of the sentence, and which of them comes next.
  private @Nullable Lattice words;

  private int next;

  /// Where the last number ended; its pieces are skipped.
  private int taken;

  WordTokenizer(Lexicon lexicon) {
    segmenter = new Segmenter(lexicon);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = input.readAllAsString();
    places = Places.of(text);
    sentences = new Sentences(places);
    words = null;
    length = text.length();
    place = -1;
    taken = 0;
  }

  @Override
  public boolean incrementToken() {
    for (var sentence = sentence(); sentence != null; sentence = sentence()) {
      int start = sentence.start(next);
      int type = Utility.getCharType(places.at(start));
      int end = type == CharType.DIGIT ? Numbers.end(places, start) : sentence.end(next);
      next++;
      if (type != CharType.DELIMITER && start >= taken) {
        taken = end;
        emit(start, end);
        return true;
      }
    }
    return false;
  }

  /// The sentence that has a next word, or null after the last.
  private @Nullable Lattice sentence() {
    var sentence = words;
    while (sentence == null || next == sentence.words()) {
      if (!sentences.next()) {
        return null;
      }
      sentence = segmenter.cut(places.characters(), sentences.start(), sentences.end());
      next = 0;
    }
    words = sentence;
    return sentence;
  }

  private void emit(int start, int end) {
    clearAttributes();
    term.copyBuffer(places.characters(), start, end - start);
    offset.setOffset(correctOffset(places.start(start)), correctOffset(places.endBefore(end)));
    increment.setPositionIncrement(start - place);
    place = start;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
