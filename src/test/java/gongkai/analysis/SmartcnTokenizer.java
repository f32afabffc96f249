package gongkai.analysis;

import java.text.BreakIterator;
import java.util.Locale;
import org.apache.lucene.analysis.cn.smart.CharType;
import org.apache.lucene.analysis.cn.smart.Utility;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.analysis.util.SegmentingTokenizerBase;

/// Lucene's tokenizer of SmartCN with our segmenter in the place of its own, so that the two can be
/// held against each other token by token, with all that Lucene does around them.
public final class SmartcnTokenizer extends SegmentingTokenizerBase {
  private static final BreakIterator SENTENCES = BreakIterator.getSentenceInstance(Locale.ROOT);
  private static final int WIDE = 0xFEE0;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final Segmenter segmenter;
  private Lattice words;
  private int next;

  public SmartcnTokenizer() {
    this(LexiconFile.load());
  }

  SmartcnTokenizer(Lexicon lexicon) {
    super((BreakIterator) SENTENCES.clone());
    segmenter = new Segmenter(lexicon);
    words = segmenter.cut(new char[0], 0, 0);
  }

  @Override
  protected void setNextSentence(int sentenceStart, int sentenceEnd) {
    words = segmenter.cut(buffer, sentenceStart, sentenceEnd);
    next = 0;
  }

  @Override
  protected boolean incrementWord() {
    if (next >= words.words()) {
      return false;
    }
    clearAttributes();
    int start = words.start(next);
    int end = words.end(next);
    next++;
    append(start, end);
    offsets.setOffset(correctOffset(offset + start), correctOffset(offset + end));
    type.setType("word");
    return true;
  }

  private void append(int start, int end) {
    switch (Utility.getCharType(buffer[start])) {
      case CharType.DELIMITER -> term.append(',');
      case CharType.HANZI -> appendHan(start, end);
      default -> {
        for (int i = start; i < end; i++) {
          term.append(narrowAndSmall(buffer[i]));
        }
      }
    }
  }

  private void appendHan(int start, int end) {
    term.copyBuffer(buffer, start, end - start);
    int length = 0;
    for (int i = start; i < end; i++) {
      if (Utility.getCharType(buffer[i]) != CharType.SPACE_LIKE) {
        term.buffer()[length++] = buffer[i];
      }
    }
    term.setLength(length);
  }

  private static char narrowAndSmall(char character) {
    int type = Utility.getCharType(character);
    boolean wide = type == CharType.FULLWIDTH_LETTER || type == CharType.FULLWIDTH_DIGIT;
    char narrow = (char) (wide ? character - WIDE : character);
    return narrow >= 'A' && narrow <= 'Z' ? (char) (narrow + ' ') : narrow;
  }
}
