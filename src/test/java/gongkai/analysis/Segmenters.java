package gongkai.analysis;

import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;

/// Ours and SmartCN's bare, for those who hold the two against each other.
public final class Segmenters {
  private final Segmenter ours = new Segmenter(LexiconFile.load());
  private final HHMMSegmenter smartcns = new HHMMSegmenter();

  /// How many words a sentence has.
  public long ours(String sentence) {
    return ours.cut(sentence.toCharArray(), 0, sentence.length()).words();
  }

  public long smartcns(String sentence) {
    return smartcns.process(sentence).size() - 2L;
  }
}
