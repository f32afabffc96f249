package gongkai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {
  private static final Analysis ANALYSIS = Analysis.read(Path.of("config/analysis"));

  /// A change here changes what every search finds, so it needs a new index and a line in the
  /// changelog. The number before a word is its place.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          政府信息公开       | 0政府 2信息 4公开
          依申请公开         | 0依 1申请 3公开
          政府信息的公开     | 0政府 2信息 5公开
          ２０２３年         | 02023 4年
          2023 年            | 02023 4年
          1,234件            | 01,234 5件
          12,34件            | 012 334 5件
          16.397万次         | 016.397 6万 7次
          2024.1.31          | 02024 51.31
          收到1，234件       | 0收到 21,234 7件
          GB18030编码        | 0gb 218030 7编码
          政 府　信息        | 0政府 2信息
          政务公開           | 0政务 2公开
          ⾏政复议           | 0行政 2复议
          公开。公开         | 0公开 3公开
          """)
  void a_text_becomes_these_words(String text, String words) throws IOException {
    assertThat(terms(ANALYSIS.words(), text, true)).containsExactly(words.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公开年度   | 公开 开年 年度 度
          2024 年    | 20 02 24 4年 年
          公开，不   | 公开 开, ,不 不
          公開。     | 公开 开。 。
          年         | 年
          𠮷野家     | 𠮷野 野家 家
          """)
  void every_character_becomes_a_term_with_the_one_after_it(String text, String terms)
      throws IOException {
    assertThat(terms(ANALYSIS.characters(), text, false)).containsExactly(terms.split(" "));
  }

  @Test
  void a_line_break_inside_a_word_does_not_cut_it() throws IOException {
    assertThat(terms(ANALYSIS.words(), "政府信\n息公开", true)).containsExactly("0政府", "2信息", "4公开");
  }

  @Test
  void an_empty_line_ends_a_paragraph() throws IOException {
    assertThat(terms(ANALYSIS.characters(), "公开\n \n信息", false))
        .containsExactly("公开", "开\n", "\n信", "信息", "息");
  }

  @Test
  void a_blank_between_two_foreign_words_stands_for_itself() throws IOException {
    assertThat(terms(ANALYSIS.characters(), "a  b", false)).containsExactly("a ", " b", "b");
  }

  @Test
  void offsets_are_those_of_the_text_as_it_was_given() throws IOException {
    assertThat(offsets(ANALYSIS.words(), "２０２４　年公\n开")).containsExactly("0-4", "5-6", "6-9");
    assertThat(offsets(ANALYSIS.characters(), "4 年公")).containsExactly("0-3", "2-4", "3-4");
  }

  @Test
  void offsets_and_places_never_go_backwards_on_any_text() throws IOException {
    var random = new Random(20_240_131);
    for (int round = 0; round < 300; round++) {
      var text = anyText(random);
      checkOrder(ANALYSIS.words(), text);
      checkOrder(ANALYSIS.characters(), text);
    }
  }

  @Test
  void a_sentence_of_any_length_is_cut_into_words() throws IOException {
    var text = "政府信息公开".repeat(2_000);
    assertThat(terms(ANALYSIS.words(), text, false)).hasSize(6_000);
  }

  @Test
  void a_text_of_nothing_has_no_terms() throws IOException {
    assertThat(terms(ANALYSIS.words(), " \u200B\uFEFF\n", false)).isEmpty();
    assertThat(terms(ANALYSIS.characters(), " \u200B\uFEFF\n", false)).isEmpty();
  }

  /// Han, digits, letters, punctuation, blanks, controls, halves of pairs: whatever a file may
  /// hold.
  private static String anyText(Random random) {
    var likely = "政府信息公开年度报告的2024,.1。，；、！“” \n　aB年";
    var text = new StringBuilder();
    int length = random.nextInt(1_500);
    while (text.length() < length) {
      text.append(
          random.nextInt(10) == 0
              ? (char) random.nextInt(Character.MAX_VALUE)
              : likely.charAt(random.nextInt(likely.length())));
    }
    return text.toString();
  }

  private static void checkOrder(Analyzer analyzer, String text) throws IOException {
    try (var stream = analyzer.tokenStream("", text)) {
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      int last = -1;
      stream.reset();
      while (stream.incrementToken()) {
        assertThat(increment.getPositionIncrement()).isPositive();
        assertThat(offset.startOffset()).isGreaterThan(last);
        assertThat(offset.endOffset()).isBetween(offset.startOffset() + 1, text.length());
        last = offset.startOffset();
      }
      stream.end();
    }
  }

  private static List<String> terms(Analyzer analyzer, String text, boolean withPlace)
      throws IOException {
    var terms = new ArrayList<String>();
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      int place = -1;
      stream.reset();
      while (stream.incrementToken()) {
        place += increment.getPositionIncrement();
        terms.add((withPlace ? place : "") + term.toString());
      }
      stream.end();
    }
    return terms;
  }

  private static List<String> offsets(Analyzer analyzer, String text) throws IOException {
    var offsets = new ArrayList<String>();
    try (var stream = analyzer.tokenStream("", text)) {
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        offsets.add(offset.startOffset() + "-" + offset.endOffset());
      }
      stream.end();
    }
    return offsets;
  }
}
