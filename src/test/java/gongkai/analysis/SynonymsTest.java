package gongkai.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.analysis.Synonyms.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          市监局         | 市监局(市场监督管理局 市场监管局)
          西工区市监局年报 | 西工区 市监局(市场监督管理局 市场监管局) 年报
          市場監管局     | 市场监管局(市场监督管理局 市监局)
          市 监 局       | 市监局(市场监督管理局 市场监管局)
          依申请公开     | 依申请公开(依申请)
          依申请件       | 依申请(依申请公开) 件
          发布会         | 发布会
          新闻发布会     | 新闻发布会(发布会 通气会)
          政策解读       | 政策解读
          """)
  void a_query_is_read_stretch_by_stretch(String query, String stretches) throws IOException {
    write(
        """
        市场监督管理局 = 市场监管局 = 市监局
        依申请公开 = 依申请
        新闻发布会 => 发布会 = 通气会 # 单向
        """);
    var read =
        Synonyms.read(file()).in(query).stream()
            .map(SynonymsTest::text)
            .collect(Collectors.joining(" "));
    assertThat(read).isEqualTo(stretches);
  }

  private static String text(Stretch stretch) {
    return stretch.text()
        + (stretch.others().isEmpty() ? "" : "(" + String.join(" ", stretch.others()) + ")");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          市监局                 | write 甲 = 乙 or 甲 => 乙, got 市监局
          市监局 =               | a word is of two letters or digits and more, got
          市监局 = 局            | a word is of two letters or digits and more, got 局
          市监局 = 市場監管局    | write 市场监管局 instead of 市場監管局
          甲局 => 乙局 => 丙局   | one => a line, got 甲局 => 乙局 => 丙局
          市监局 市场监管局 = 甲局 | one word a line, got 市监局 市场监管局
          """)
  void a_wrong_line_is_refused_with_its_number(String line, String reason) throws IOException {
    write("# 注\n" + line + "\n");
    assertThatThrownBy(() -> Synonyms.read(file()))
        .isInstanceOf(WordListException.class)
        .hasMessage((file() + ":2: " + reason + (reason.endsWith("got") ? " " : "")));
  }

  @Test
  void a_word_in_two_groups_is_refused() throws IOException {
    write("市监局 = 市场监管局\n市监局 = 监局\n");
    assertThatThrownBy(() -> Synonyms.read(file()))
        .hasMessage(file() + ":2: 市监局 stands there already");
  }

  @Test
  void the_shipped_list_is_right() {
    assertThat(Synonyms.read(Path.of("config/analysis/synonyms.txt")).in("市监局"))
        .isEqualTo(List.of(new Stretch("市监局", List.of("市场监督管理局", "市场监管局"))));
  }

  private Path file() {
    return folder.resolve("synonyms.txt");
  }

  private void write(String content) throws IOException {
    Files.writeString(file(), content);
  }
}
