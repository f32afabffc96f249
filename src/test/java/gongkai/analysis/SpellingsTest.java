package gongkai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is printed in one way is found by whoever types it in another.
class SpellingsTest {
  private static final Analysis ANALYSIS = Analysis.read(Path.of("config/analysis"));

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （㈠）公开     | ((一))公开
          ㈠公开         | （一）公开
          面积100㎡      | 面积100m2
          ⑴公开         | (1)公开
          ⒈公开         | 1.公开
          ﬁnal           | final
          №5             | No5
          占½            | 占1/2
          12½件          | 12 1/2件
          ｶﾞｲﾄﾞ公开    | ガイド公开
          カ\u3099イト\u3099 | ガイド
          cafe\u0301     | café
          \u1112\u1161\u11AB\u1100\u1173\u11AF | 한글
          ⽔利⾏政       | 水利行政
          \uD87E\uDC04府 | 你府
          \uF9E9\u9053   | 里道
          葛\uFE00洲     | 葛洲
          葛\uDB40\uDD00洲 | 葛洲
          瞭解情況       | 了解情况
          答覆意見       | 答复意见
          乾淨           | 干净
          籌畫           | 筹划
          工作計畫       | 工作计划
          標誌著進步     | 标志着进步
          資訊           | 资讯
          """)
  void two_spellings_of_a_text_have_the_same_terms(String printed, String typed) {
    assertThat(terms(Cut.words(ANALYSIS, printed))).isEqualTo(terms(Cut.words(ANALYSIS, typed)));
    assertThat(terms(Cut.characters(ANALYSIS, printed)))
        .isEqualTo(terms(Cut.characters(ANALYSIS, typed)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          成效显著   | 成效 显著
          全面覆盖   | 全面 覆盖
          乾隆年间   | 乾隆 年间
          """)
  void a_character_that_is_right_as_it_stands_stays_in_its_word(String text, String words) {
    assertThat(terms(Cut.words(ANALYSIS, text))).containsExactly(words.split(" "));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          覆意   | 答覆意見
          解情   | 瞭解情況
          乾     | 乾隆
          康乾   | 康乾隆
          """)
  void a_run_that_is_cut_from_its_phrase_has_the_same_characters(String run, String text) {
    var whole = String.join("", terms(Cut.characters(ANALYSIS, text)));
    for (var pair : terms(Cut.characters(ANALYSIS, run))) {
      assertThat(whole).contains(pair);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          甲㎡公开     | 0-1 1-2 1-2 2-4
          甲㈠公开     | 0-1 1-2 2-4
          甲ｶﾞ公开     | 0-1 1-3 3-5
          葛\uFE00公开 | 0-1 2-4
          12½公开      | 0-2 2-3 2-3 3-5
          """)
  void offsets_are_those_of_the_text_as_it_was_given(String text, String offsets) {
    assertThat(Cut.words(ANALYSIS, text))
        .extracting(cut -> cut.start() + "-" + cut.end())
        .containsExactly(offsets.split(" "));
  }

  @Test
  void offsets_never_go_backwards_on_text_that_grows_and_shrinks() {
    var random = new Random(20_261_125);
    var likely = "㈠㎡½ﬁｶﾞﾞ\u3099\u0301\uFE0F㍿…乾瞭覆12a 公开\n⒈\uD834\uDD5E\uD835\uDC00\uDB40\uDD00";
    for (int round = 0; round < 2_000; round++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(likely.charAt(random.nextInt(likely.length())));
      }
      checkOrder(Cut.characters(ANALYSIS, text.toString()), text.length());
      checkOrder(Cut.words(ANALYSIS, text.toString()), text.length());
    }
  }

  private static void checkOrder(List<Cut> cuts, int length) {
    int last = 0;
    for (var cut : cuts) {
      assertThat(cut.start()).isGreaterThanOrEqualTo(last);
      assertThat(cut.end()).isBetween(cut.start(), length);
      last = cut.start();
    }
  }

  private static List<String> terms(List<Cut> cuts) {
    return cuts.stream().map(Cut::term).toList();
  }
}
