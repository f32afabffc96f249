package gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  @ParameterizedTest
  @EnumSource
  void every_note_has_words_in_both_languages(Note.Code code) {
    var note = new Note(code, List.of("甲", "乙"), "丙");
    assertThat(note.message(Locale.CHINESE)).endsWith("是否指“丙”？");
    assertThat(note.message(Locale.ENGLISH)).endsWith("Did you mean “丙”?");
  }

  @Test
  void a_reader_of_neither_language_is_answered_in_chinese_whatever_the_machine_speaks() {
    assertThat(Note.of(Note.Code.QUOTE_UNBALANCED, "“").message(Locale.FRENCH))
        .isEqualTo("引号“不成对，按普通文字检索。");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "机构:甲, 没有名为“机构”的字段，按文字检索。是否指“机关”？",
    "yaer:2022, 没有名为“yaer”的字段，按文字检索。是否指“year”？",
    "风马牛不相及:2022, 没有名为“风马牛不相及”的字段，按文字检索。",
    "级别:乡镇纪, “级别”没有“乡镇纪”这个值，按文字检索。是否指“乡镇级”？",
    "年份:abc, “年份”的“abc”不是年份，按文字检索。范围写作 2021..2024、2021.. 或 ..2024。",
  })
  void a_note_names_what_was_not_understood_and_what_is_near(String typed, String message)
      throws IOException {
    assertThat(read(typed).notes())
        .extracting(note -> note.message(Locale.CHINESE))
        .containsExactly(message);
  }

  @Test
  void notes_are_english_where_the_reader_is() throws IOException {
    assertThat(read("yaer:2022").notes().getFirst().message(Locale.US))
        .isEqualTo("There is no field “yaer”; it is searched as text. Did you mean “year”?");
  }

  private static ReadQuery read(String text) throws IOException {
    return new QueryReader(ShippedFields.read()).read(text);
  }
}
