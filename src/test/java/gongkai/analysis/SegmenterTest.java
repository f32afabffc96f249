package gongkai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
  private final Segmenter segmenter = new Segmenter(Lexicon.load());
  private final HHMMSegmenter smartcn = new HHMMSegmenter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年政府网站已累计发布各类信息5274条,网站点击率累计达到16.397万次。",
        "一是督促各部门(单位)、乡镇(街道)按目录及时主动更新信息;",
        "2024年未收到依申请公开及政府信息公开方面的行政复议和行政诉讼备案,未收到信息公开举报投诉案件。",
        "依托OA系统和12345热线流转b2b业务",
        "張三𠮷野家㎡①ⅣあЖ",
        "。",
        "a",
        ""
      })
  void a_sentence_is_cut_as_smartcn_cuts_it(String sentence) {
    check(Folding.fold(sentence));
  }

  @Test
  void any_text_is_cut_as_smartcn_cuts_it() {
    var random = new Random(20_250_501);
    for (int round = 0; round < 20_000; round++) {
      check(anySentence(random));
    }
  }

  @Test
  void a_sentence_longer_than_any_before_is_cut_too() {
    check("政府信息公开".repeat(300));
  }

  private void check(String sentence) {
    assertThat(cut(sentence)).as(sentence).isEqualTo(cutBySmartcn(sentence));
  }

  private List<String> cut(String sentence) {
    // The stretch is cut out of a longer text, as it is in use.
    var text = ("前" + sentence + "后").toCharArray();
    var words = segmenter.cut(text, 1, text.length - 1);
    var cut = new ArrayList<String>();
    for (int i = 0; i < words.words(); i++) {
      cut.add(sentence.substring(words.start(i) - 1, words.end(i) - 1));
    }
    return cut;
  }

  private List<String> cutBySmartcn(String sentence) {
    var words = smartcn.process(sentence);
    return words.subList(1, words.size() - 1).stream()
        .map(word -> sentence.substring(word.startOffset, word.endOffset))
        .toList();
  }

  private static String anySentence(Random random) {
    var likely = "政府信息公开年度报告工作人员一二三的是不在有和市县区局12a,.。";
    int length = 1 + random.nextInt(60);
    var sentence = new StringBuilder();
    while (sentence.length() < length) {
      switch (random.nextInt(8)) {
        case 0 -> sentence.append((char) random.nextInt(Character.MAX_VALUE));
        case 1, 2, 3 -> sentence.append((char) (0x4E00 + random.nextInt(0x9FA5 - 0x4E00)));
        default -> sentence.append(likely.charAt(random.nextInt(likely.length())));
      }
    }
    return withoutBlanks(sentence.toString());
  }

  private static String withoutBlanks(String text) {
    return Folding.fold(text).replaceAll("[ \t\r\n]", "");
  }
}
