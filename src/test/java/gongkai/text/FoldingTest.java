package gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ２０２３年     | 2023年
          ⼀、⾏政⼈     | 一、行政人
          云岭省⼈⺠政府、⻓、⻔、⻅ | 云岭省人民政府、长、门、见
          政府資訊公開   | 政府资讯公开
          收到和處理     | 收到和处理
          ＡＰＰ App     | app app
          （一）：，；   | (一):,;
          “公开”。       | “公开”。
          ㎡ 万㎡        | ㎡ 万㎡
          """)
  void spellings_of_one_text_become_one(String printed, String folded) {
    assertThat(Folding.fold(printed)).isEqualTo(folded);
  }

  @Test
  void radicals_alone_become_plain_characters_where_the_rest_stays_as_printed() {
    assertThat(Folding.plain("⽯梁县⽔利局ＡＢ（⼈⺠政府）資訊")).isEqualTo("石梁县水利局ＡＢ（人民政府）資訊");
  }

  @Test
  void a_character_stays_one_character_and_folding_twice_changes_nothing() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char folded = Folding.fold((char) c);
      assertThat(Folding.fold(folded)).as("U+%04X", c).isEqualTo(folded);
    }
  }
}
