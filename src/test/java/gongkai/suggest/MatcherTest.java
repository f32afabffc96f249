package gongkai.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      textBlock =
          """
          塔城, 塔城市教育局, 1, [塔城]市教育局
          教育, 塔城市教育局, 2, 塔城市[教育]局
          塔城市教育局, 塔城市教育局, 0, [塔城市教育局]
          tachengshi, 塔城市教育局, 1, [塔城市]教育局
          tacheng, 塔城市教育局, 1, [塔城]市教育局
          tach, 塔城市教育局, 1, [塔城]市教育局
          tcsjyj, 塔城市教育局, 0, [塔城市教育局]
          jyj, 塔城市教育局, 2, 塔城市[教育局]
          塔chengsjy, 塔城市教育局, 1, [塔城市教育]局
          tchengshi, 塔城市教育局, 1, [塔城市]教育局
          tchs, 塔城市教育局, 1, [塔城市]教育局
          xian, 西安市, 1, [西安]市
          xian, 县人民政府, 1, [县]人民政府
          xa, 西安市, 1, [西安]市
          nanan, 南安市, 1, [南安]市
          lvliang, 吕梁市, 1, [吕梁]市
          oa系, oa系统, 1, [oa系]统
          """)
  void what_is_typed_stands_in_a_name(String typed, String name, int rank, String marked)
      throws IOException {
    var matcher = new Matcher(typed);
    var spelling = spelling(name);
    assertThat(matcher.rank(spelling)).isEqualTo(rank);
    assertThat(marked(matcher, name)).isEqualTo(marked);
    assertThat(spelling.signs() & Spelling.signs(typed)).isEqualTo(Spelling.signs(typed));
    assertThat(spelling.longest()).isGreaterThanOrEqualTo(typed.length());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      textBlock =
          """
          塔城局, 塔城市教育局, 3, [塔城]市教育[局]
          市监局, 塔城市市场监督管理局, 4, 塔城市[市]场[监]督管理[局]
          tcscjg, 塔城市市场监督管理局, 4, [塔城市]市[场监]督[管]理局
          tachengscjg, 塔城市市场监督管理局, 4, [塔城市]市[场监]督[管]理局
          西工区市场监督局, 西工区市场监督管理局, 3, [西工区市场监督]管理[局]
          """)
  void an_abbreviation_leaves_out_some_characters(
      String typed, String name, int rank, String marked) throws IOException {
    var matcher = new Matcher(typed);
    assertThat(matcher.rank(spelling(name))).isEqualTo(Matcher.NONE);
    assertThat(matcher.rankWithGaps(spelling(name))).isEqualTo(rank);
    assertThat(marked(matcher, name)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          城塔, 塔城市教育局
          tx, 塔城市教育局
          tachengx, 塔城市教育局
          aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab, 啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊
          """)
  void what_a_name_has_not_is_not_found(String typed, String name) throws IOException {
    assertThat(new Matcher(typed).rank(spelling(name))).isEqualTo(Matcher.NONE);
    assertThat(new Matcher(typed).rankWithGaps(spelling(name))).isEqualTo(Matcher.NONE);
  }

  @Test
  void more_gaps_than_an_abbreviation_has_are_a_coincidence() throws IOException {
    assertThat(new Matcher("甲乙丙丁戊").rankWithGaps(spelling("甲一乙二丙三丁四戊"))).isEqualTo(Matcher.NONE);
  }

  private static String marked(Matcher matcher, String name) throws IOException {
    return Spelling.pieces(name, matcher.places(spelling(name))).stream()
        .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  private static Spelling spelling(String name) throws IOException {
    return Spelling.of(name, Pinyin.read(Path.of("config/suggest/pinyin.tsv")));
  }
}
