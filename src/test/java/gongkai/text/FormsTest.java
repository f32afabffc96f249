package gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          瞭解     | 了解
          据瞭解   | 据了解
          瞭望     | 瞭望
          答覆     | 答复
          覆盖     | 覆盖
          反覆覆盖 | 反复覆盖
          颠覆上   | 颠覆上
          乾隆     | 乾隆
          乾净     | 干净
          餘       | 余
          显著     | 显著
          标志著   | 标志着
          显著标志 | 显著标志
          """)
  void a_character_with_a_choice_becomes_what_its_phrase_says(String text, String chosen) {
    var characters = text.toCharArray();
    Forms.choose(characters, 0, characters.length);
    assertThat(new String(characters)).isEqualTo(chosen);
  }

  @Test
  void all_that_a_character_may_be_is_merged_into_one() {
    for (var one : new String[] {"乾干", "瞭了", "覆复", "著着", "藉借", "畫划", "划画"}) {
      assertThat(Forms.merged(one.charAt(0))).as(one).isEqualTo(Forms.merged(one.charAt(1)));
    }
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char merged = Forms.merged((char) c);
      assertThat(Forms.merged(merged)).as("U+%04X", c).isEqualTo(merged);
    }
  }

  @Test
  void plain_text_needs_no_more_than_a_look_at_a_table() {
    for (char character : "政府信息公开了,。1a".toCharArray()) {
      assertThat(Forms.kind(character) & ~Forms.LETTER).as("%s", character).isZero();
    }
  }
}
