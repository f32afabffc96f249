package gongkai.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          塔城市, ta cheng shi
          厦门市, xia men shi
          大厦, da sha
          重庆市, chong qing shi
          重点工作, zhong dian gong zuo
          长沙市, chang sha shi
          成长, cheng zhang
          洛阳市, luo yang shi
          番禺区, pan yu qu
          六安市, lu an shi
          蚌埠市, beng bu shi
          单县, shan xian
          浚县人民政府, xun xian ren min zheng fu
          涡阳县, guo yang xian
          尉犁县, yu li xian
          朝阳区, chao yang qu
          吕梁市, lv liang shi
          银行, yin hang
          行政许可, xing zheng xu ke
          会计, kuai ji
          调解, tiao jie
          OA系统2, O A xi tong 2
          """)
  void characters_are_read_as_their_word_wants_it(String text, String syllables)
      throws IOException {
    assertThat(String.join(" ", shipped().of(text))).isEqualTo(syllables);
  }

  @Test
  void each_character_of_any_text_has_a_syllable() throws IOException {
    for (var text : new String[] {"", "𠮷野家", "a，，b", "㐀〇々", "１２３年", "\ud842"}) {
      assertThat(shipped().of(text)).hasSize(text.length());
    }
  }

  @Test
  void the_longest_word_of_the_list_counts(@TempDir Path folder) throws IOException {
    var pinyin = Pinyin.read(list(folder, "大埔县\tda pu xian\n大埔\tda bu\n"));
    assertThat(pinyin.of("大埔县和大埔")).containsExactly("da", "pu", "xian", "he", "da", "bu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"浚县", "浚县\txun", "浚县\tXun xian", "浚縣\txun xian", "abc\ta b c", "浚县\txun xian\t"})
  void a_wrong_line_is_refused_with_its_number(String line, @TempDir Path folder)
      throws IOException {
    var list = list(folder, "# readings\n" + line + "\n");
    assertThatThrownBy(() -> Pinyin.read(list))
        .isInstanceOf(PinyinException.class)
        .hasMessageContaining("pinyin.tsv, line 2");
  }

  private static Path list(Path folder, String lines) throws IOException {
    return Files.writeString(folder.resolve("pinyin.tsv"), lines);
  }

  private static Pinyin shipped() throws IOException {
    return Pinyin.read(Path.of("config/suggest/pinyin.tsv"));
  }
}
