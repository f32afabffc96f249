package gongkai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extractors;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds our segmenter against Lucene's own SmartCN, which decides: terms, offsets, positions.
class SegmenterTest {
  private final Tokenizer ours = new SmartcnTokenizer(LexiconFile.load());
  private final Tokenizer smartcn = new HMMChineseTokenizer();

  private record Token(String term, int start, int end, int increment, String type) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年政府网站已累计发布各类信息5274条,网站点击率累计达到16.397万次。",
        "一是督促各部门(单位)、乡镇(街道)按目录及时主动更新信息;",
        "2024年未收到依申请公开及政府信息公开方面的行政复议和行政诉讼备案,未收到信息公开举报投诉案件。",
        "依托OA系统和12345热线流转b2b业务",
        "政 府　信\t息\n公\r\n开， ２０２４　年ＯＡ系统",
        "張三𠮷野家㎡①ⅣあЖ",
        "\uD842",
        "\uDFB7公开\uD842",
        "。",
        "a",
        " ",
        ""
      })
  void a_text_has_the_tokens_of_smartcn(String text) throws IOException {
    check(text);
  }

  @Test
  void any_text_has_the_tokens_of_smartcn() throws IOException {
    checkAny(new Random(20_250_501), 20_000);
  }

  @Test
  @Tag("long")
  void a_million_texts_have_the_tokens_of_smartcn() throws IOException {
    checkAny(new Random(20_261_125), 1_000_000);
  }

  @Test
  void every_report_at_hand_has_the_tokens_of_smartcn() throws IOException {
    for (var folder : List.of(Path.of("src/main/samples/reports"), Path.of("../shared/reports"))) {
      for (var file : files(folder)) {
        var content = Files.readAllBytes(file);
        try (var extractors = new Extractors()) {
          if (extractors.extract(file.toString(), content) instanceof Extracted extracted) {
            check(extracted.blocks().toString());
          }
        }
      }
    }
  }

  @Test
  void a_text_longer_than_any_before_has_them_too() throws IOException {
    check("政府信息公开".repeat(3_000));
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void checkAny(Random random, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      check(anyText(random));
    }
  }

  private void check(String text) throws IOException {
    var expected = tokens(smartcn, text);
    if (!tokens(ours, text).equals(expected)) {
      assertThat(tokens(ours, text)).as(text).isEqualTo(expected);
    }
  }

  private static List<Token> tokens(Tokenizer tokenizer, String text) throws IOException {
    var tokens = new ArrayList<Token>();
    var term = tokenizer.getAttribute(CharTermAttribute.class);
    var offset = tokenizer.getAttribute(OffsetAttribute.class);
    var increment = tokenizer.addAttribute(PositionIncrementAttribute.class);
    var type = tokenizer.getAttribute(TypeAttribute.class);
    tokenizer.setReader(new StringReader(text));
    tokenizer.reset();
    while (tokenizer.incrementToken()) {
      tokens.add(
          new Token(
              term.toString(),
              offset.startOffset(),
              offset.endOffset(),
              increment.getPositionIncrement(),
              type.type()));
    }
    tokenizer.end();
    tokens.add(new Token("", offset.startOffset(), offset.endOffset(), 0, ""));
    tokenizer.close();
    return tokens;
  }

  /// Words likely and unlikely, rare characters as pairs and as halves of pairs, wide and narrow,
  /// blanks and controls.
  private static String anyText(Random random) {
    var likely = "政府信息公开年度报告工作人员一二三的是不在有和市县区局12a,.。　 \t\n，ＡＢ１２Ａb!?；\u0000\u0007";
    int length = 1 + random.nextInt(60);
    var text = new StringBuilder();
    while (text.length() < length) {
      switch (random.nextInt(9)) {
        case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 1, 2, 3 -> text.append((char) (0x4E00 + random.nextInt(0x9FA6 - 0x4E00)));
        case 4 -> text.appendCodePoint(0x20000 + random.nextInt(0xA000));
        default -> text.append(likely.charAt(random.nextInt(likely.length())));
      }
    }
    return text.toString();
  }
}
