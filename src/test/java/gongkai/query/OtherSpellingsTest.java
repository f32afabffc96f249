package gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Other ways to write what the guide explains.
class OtherSpellingsTest {
  private QueryReader reader;

  @BeforeEach
  void readFields() throws IOException {
    reader = new QueryReader(ShippedFields.read());
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "（）", "“”", "-", "……！", "\ud83d"})
  void a_text_without_anything_to_look_for_says_that_every_report_is_shown(String text) {
    var read = reader.read(text);
    assertThat(read.clause()).isEqualTo(new Clause.Everything());
    assertThat(read.notes()).extracting(Note::code).containsExactly(Note.Code.NOTHING_TO_FIND);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          〝精准性〞            | "精准性"
          “他说‘不够’”        | "他说‘不够’"
          ‘精准性              | 精准性
          don’t                | don’t
          塔城 或者 非 乌苏    | 塔城 OR -乌苏
          年份:2022…2024       | year:2022..2024
          年份:2022...2024     | year:2022..2024
          年份:2022~2024       | year:2022..2024
          年份:2022到2024      | year:2022..2024
          年份:2022—2024       | year:2022..2024
          年份:2022至今        | year:2022..
          年份:2022年及以上    | year:2022..
          年份：>2022          | year:2023..
          年份: ≥ 2022         | year:2022..
          年份=>2022           | year:2022..
          年份⩾2022            | year:2022..
          年份=<2022           | year:..2022
          年份<>2022           | -year:2022
          年份==2022           | year:2022
          新收申请:10-50       | requests.received.total:10..50
          新收申请:-5--3       | requests.received.total:-5..-3
          新收申请:50件以下    | requests.received.total:..50
          新收申请>3千         | requests.received.total>3000
          公开率:50%-80%       | requests.disclosure_rate:0.5..0.8
          公布日期:20240301    | published:2024-03-01
          公布日期:2024年1月至2024年3月 | published:2024-01-01..2024-03-31
          公布日期:2024.3      | published:2024-03-01..2024-03-31
          级别:地级市,乡镇     | level:prefecture,township
          格式:2021版          | edition:2021
          内容:整改措施        | passage:improvement
          """)
  void what_people_write_is_understood(String typed, String readAs) {
    assertThat(reader.read(typed).readAs()).isEqualTo(readAs);
  }
}
