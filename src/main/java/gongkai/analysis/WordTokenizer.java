package gongkai.analysis;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.WordType;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a text by SmartCN, each at the place of its first character.
///
/// SmartCN's own tokenizer cuts a long text after 1,024 characters, wherever that is, and takes
/// `1,234` for two numbers; this one asks it sentence by sentence and keeps numbers whole.
final class WordTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final HHMMSegmenter segmenter = new HHMMSegmenter();
  private Places places = Places.of("");
  private Sentences sentences = new Sentences(places);
  private Iterator<SegToken> words = Collections.emptyIterator();
  private int length;
  private int place;

  /// Where the last number ended; SmartCN's pieces of it are skipped.
  private int taken;

  @Override
  public void reset() throws IOException {
    super.reset();
    var text = input.readAllAsString();
    places = Places.of(text);
    sentences = new Sentences(places);
    words = Collections.emptyIterator();
    length = text.length();
    place = -1;
    taken = 0;
  }

  @Override
  public boolean incrementToken() {
    while (words.hasNext() || sentences.next()) {
      if (!words.hasNext()) {
        words = segmenter.process(sentences.text()).iterator();
        continue;
      }
      var word = words.next();
      int start = sentences.start() + word.startOffset;
      if (isWord(word.wordType) && start >= taken) {
        emit(start, endOf(word, start));
        return true;
      }
    }
    return false;
  }

  private int endOf(SegToken word, int start) {
    taken =
        word.wordType == WordType.NUMBER
            ? Numbers.end(places, start)
            : sentences.start() + word.endOffset;
    return taken;
  }

  private void emit(int start, int end) {
    clearAttributes();
    term.copyBuffer(places.characters(), start, end - start);
    offset.setOffset(correctOffset(places.start(start)), correctOffset(places.endBefore(end)));
    increment.setPositionIncrement(start - place);
    place = start;
  }

  private static boolean isWord(int type) {
    return switch (type) {
      case WordType.DELIMITER, WordType.SENTENCE_BEGIN, WordType.SENTENCE_END -> false;
      default -> true;
    };
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
