package gongkai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {
  private static final Path LISTS = Path.of("config/analysis");
  private static final Analysis ANALYSIS = Analysis.read(LISTS);

  /// A change here changes what every search finds, so it needs a new index and a line in the
  /// changelog. The number before a word is its place.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          学习政策           | 0学习 2政策
          ２０２３年         | 02023 4年
          2023 年            | 02023 4年
          1,234件            | 01,234 5件
          12,34件            | 012 334 5件
          16.397万次         | 016.397 6万 7次
          2024.1.31          | 02024 51.31
          收到1，234件       | 0收到 21,234 7件
          12345热线          | 012345热线 012345 5热线
          GB18030编码        | 0gb 218030 7编码
          学 习　政策        | 0学习 2政策
          學習政策           | 0学习 2政策
          ⾏政               | 0行政
          公开。公开         | 0公开 3公开
          中华人民共和国     | 0中华人民共和国 0中华 2人民 4共和国 4共和
          政府信息公开       | 0政府信息公开 0政府信息 0政府 2信息公开 2信息 4公开
          政府信息的公开     | 0政府信息 0政府 2信息 5公开
          依申请公开         | 0依申请公开 0依申请 0依 1申请公开 1申请 3公开
          行政訴訟           | 0行政诉讼 0行政 2诉讼
          微信公众号         | 0微信公众号 0微信 0微 1信 2公众号 2公众 4号
          省市监局           | 0省市 1市监局 2监 3局
          双随机、一公开     | 0双随机 0双 1随机 4一 5公开
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
    assertThat(terms(ANALYSIS.words(), "学习政\n策", true)).containsExactly("0学习", "2政策");
  }

  @Test
  void names_that_are_given_are_words_too() throws IOException {
    var without = words("西工区政府", EnumSet.noneOf(Switch.class));
    var with = Analysis.read(LISTS, List.of("西工區", "和县"), EnumSet.noneOf(Switch.class));
    assertThat(without).containsExactly("西", "工区", "政府");
    assertThat(terms(with.words(), "西工区政府", true)).containsExactly("0西工区", "0西", "1工区", "3政府");
    assertThat(terms(with.words(), "市和县", true)).as("too short").doesNotContain("1和县");
  }

  @Test
  void what_is_switched_off_is_left_out() throws IOException {
    assertThat(words("行政复议", EnumSet.of(Switch.LEXICON))).containsExactly("行政", "复议");
    assertThat(words("中华人民共和国", EnumSet.of(Switch.PARTS))).containsExactly("中华人民共和国");
    assertThat(words("訴訟", EnumSet.of(Switch.TRADITIONAL))).containsExactly("訴", "訟");
  }

  @Test
  void what_is_left_out_of_an_index_or_given_to_it_changes_its_stamp() {
    var stamps =
        Stream.of(
                ANALYSIS,
                Analysis.read(LISTS, List.of("西工区"), EnumSet.noneOf(Switch.class)),
                Analysis.read(LISTS, List.of(), EnumSet.of(Switch.LEXICON)),
                Analysis.read(LISTS, List.of(), EnumSet.of(Switch.PARTS)),
                Analysis.read(LISTS, List.of(), EnumSet.of(Switch.TRADITIONAL)))
            .map(Analysis::stamp);
    assertThat(stamps).doesNotHaveDuplicates();
    var off = EnumSet.of(Switch.SYNONYMS, Switch.CHARACTERS);
    assertThat(Analysis.read(LISTS, List.of(), off).stamp()).isEqualTo(ANALYSIS.stamp());
  }

  private static List<String> words(String text, Set<Switch> off) throws IOException {
    return terms(Analysis.read(LISTS, List.of(), off).words(), text, false);
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
    var text = "学习政策".repeat(2_000);
    assertThat(terms(ANALYSIS.words(), text, false)).hasSize(4_000);
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
        assertThat(increment.getPositionIncrement()).isNotNegative();
        assertThat(offset.startOffset()).isGreaterThanOrEqualTo(last);
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
