package gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Any;
import gongkai.query.Clause.Between;
import gongkai.query.Clause.Everything;
import gongkai.query.Clause.Exists;
import gongkai.query.Clause.In;
import gongkai.query.Clause.Not;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {
  private static final Field RECEIVED = new Field.Figure("requests.received.total");

  private QueryReader reader;

  @BeforeEach
  void readFields() throws IOException {
    reader = new QueryReader(ShippedFields.read());
  }

  @Test
  void no_text_is_everything() {
    assertThat(clause("")).isEqualTo(new Everything());
    assertThat(clause(" \t\n　")).isEqualTo(new Everything());
  }

  @Test
  void words_are_joined_by_and() {
    assertThat(clause("塔城 政策解读")).isEqualTo(new All(List.of(new Word("塔城"), new Word("政策解读"))));
  }

  @Test
  void words_bind_closer_than_or() {
    assertThat(clause("甲乙 丙丁 OR 戊己"))
        .isEqualTo(
            new Any(List.of(new All(List.of(new Word("甲乙"), new Word("丙丁"))), new Word("戊己"))));
  }

  @Test
  void a_negation_may_stand_alone() {
    assertThat(clause("-教育")).isEqualTo(new Not(new Word("教育")));
  }

  @Test
  void a_range_includes_its_ends_and_an_open_end_is_infinite() {
    assertThat(clause("year:2022..2024")).isEqualTo(new Between(IndexField.YEAR, 2022, 2024));
    assertThat(clause("年份:2022.."))
        .isEqualTo(new Between(IndexField.YEAR, 2022, Double.POSITIVE_INFINITY));
  }

  @Test
  void more_than_a_number_is_the_next_that_can_be_told_from_it() {
    assertThat(clause("新收申请>100"))
        .isEqualTo(new Between(RECEIVED, Math.nextUp(100.0), Double.POSITIVE_INFINITY));
    assertThat(clause("年份<2022"))
        .isEqualTo(new Between(IndexField.YEAR, Double.NEGATIVE_INFINITY, 2021));
  }

  @Test
  void a_month_is_all_its_days() {
    assertThat(clause("published:2024-02"))
        .isEqualTo(
            new Between(
                IndexField.PUBLISHED,
                LocalDate.of(2024, 2, 1).toEpochDay(),
                LocalDate.of(2024, 2, 29).toEpochDay()));
  }

  @Test
  void a_list_takes_in_each_of_its_values() {
    assertThat(clause("机关:甲局,\"乙局，丙局\""))
        .isEqualTo(new In(IndexField.AGENCY, List.of("甲局", "乙局，丙局")));
  }

  @Test
  void any_and_none_ask_whether_there_is_a_value() {
    assertThat(clause("finding:any")).isEqualTo(new Exists(IndexField.FINDING));
    assertThat(clause("核对:无疑问")).isEqualTo(new Not(new Exists(IndexField.FINDING)));
    assertThat(clause("新收申请:none")).isEqualTo(new Not(new Exists(RECEIVED)));
    assertThat(clause("机关:\"any\"")).isEqualTo(new In(IndexField.AGENCY, List.of("any")));
  }

  @Test
  void traditional_text_is_searched_as_typed_and_understood_as_a_name() {
    assertThat(clause("資訊公開 章節:五"))
        .isEqualTo(
            new All(List.of(new Word("資訊公開"), new In(IndexField.SECTION, List.of("issues")))));
  }

  /// The next surprise is one more line: what was typed, how it is read, the codes of the notes.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
          # words
          精准性                        → 精准性                                →
          塔城　政策解读                → 塔城 政策解读                         →
          行政复议、行政诉讼。          → 行政复议 行政诉讼                     →
          1,234件                       → 1,234件                               →
          １，２３４件                  → １，２３４件                          →
          收到1,234，办结1,200。        → 收到1,234 办结1,200                   →
          共,1,234,567件,1,2345         → 共 1,234,567件 1 2345                 →
          2021,2023                     → 2021 2023                             →
          国办公开办函〔2021〕30号      → 国办公开办函〔2021〕30号              →
          《政府信息公开条例》          → 《政府信息公开条例》                  →
          A-B 2021-2024                 → A-B 2021-2024                         →
          ……                            → ``                                    →  nothing_to_find
          # text that looks like a field
          时间：2024                    → 时间：2024                            → field.unknown
          http://www.gov.cn/a?b=1       → http://www.gov.cn/a b=1               → field.unknown
          https://www.gov.cn            → https://www.gov.cn                    →
          10:30                         → 10:30                                 →
          收入 >= 100                   → 收入 100                              → field.unknown
          # exact
          "12315投"                     → "12315投"                             →
          “12315投”                     → "12315投"                             →
          ”12315投“                     → "12315投"                             →
          ＂12315投＂                   → "12315投"                             →
          「12315投」『年』             → "12315投" "年"                        →
          『他说“好”』                  → 「他说“好”」                          →
          公开“精准性”不够              → 公开 "精准性" 不够                    →
          “ ”                           → ``                                    → nothing_to_find
          “，”                          → ``                                    → nothing_to_find
          “精准 性                      → 精准 性                               → quote.unbalanced
          精准」性                      → 精准 性                               → quote.unbalanced
          # leaving out
          公开 -教育                    → 公开 -教育                            →
          公开 －教育                   → 公开 -教育                            →
          公开 非 教育                  → 公开 -教育                            →
          公开 NOT 教育                 → 公开 -教育                            →
          -“教育 局”                    → -"教育 局"                            →
          -(教育 OR 卫生)               → -(教育 OR 卫生)                       →
          -教育 -卫生                   → -教育 -卫生                           →
          -(-教育)                      → 教育                                  →
          公开 - 教育                   → 公开 教育                             →
          --教育                        → -教育                                 →
          非 非 教育                    → "非" -教育                            → operator.as_text
          公开 非                       → 公开 "非"                             → operator.as_text
          是非                          → 是非                                  →
          # or
          塔城 OR 乌苏                  → 塔城 OR 乌苏                          →
          塔城 或 乌苏                  → 塔城 OR 乌苏                          →
          塔城|乌苏｜沙湾               → 塔城 OR 乌苏 OR 沙湾                  →
          塔城 || 乌苏                  → 塔城 OR 乌苏                          →
          塔城 公开 OR 乌苏             → (塔城 公开) OR 乌苏                   →
          塔城 AND 公开                 → 塔城 公开                             →
          塔城 OR 乌苏 公开 或 解读     → 塔城 OR (乌苏 公开) OR 解读           →
          OR 塔城                       → "OR" 塔城                             → operator.as_text
          塔城 OR                       → 塔城 "OR"                             → operator.as_text
          塔城 OR OR 乌苏               → (塔城 "OR") OR 乌苏                   → operator.as_text
          塔城 |                        → 塔城                                  → nothing_to_find
          塔城 AND                      → 塔城 "AND"                            → operator.as_text
          或者 塔城或乌苏               → "或者" 塔城或乌苏                     → operator.as_text
          # brackets
          (塔城 OR 乌苏) 公开           → (塔城 OR 乌苏) 公开                   →
          （塔城 或 乌苏）公开          → (塔城 OR 乌苏) 公开                   →
          ((塔城)) ()                   → 塔城                                  →
          塔城 OR ()                    → 塔城                                  →
          (塔城 OR 乌苏                 → 塔城 OR 乌苏                          → bracket.unbalanced
          塔城) OR 乌苏                 → 塔城 OR 乌苏                          → bracket.unbalanced
          # fields
          agency:西工区市场监督管理局   → agency:西工区市场监督管理局           →
          机关：西工区市场监督管理局    → agency:西工区市场监督管理局           →
          机关 ： 甲局、乙局            → agency:甲局,乙局                      →
          地区:河南省/洛阳市            → region:河南省/洛阳市                  →
          -地区:洛阳市                  → -region:洛阳市                        →
          地区!=洛阳市                  → -region:洛阳市                        →
          地区！＝洛阳市                → -region:洛阳市                        →
          id:"甲局(洛阳市)@2023"        → id:"甲局(洛阳市)@2023"                →
          年份:2022..2024               → year:2022..2024                       →
          年份：２０２２．．            → year:2022..                           →
          年份:..2020                   → year:..2020                           →
          年份=2022年                   → year:2022                             →
          年份:2021,2023                → year:2021 OR year:2023                →
          年份>2022                     → year:2023..                           →
          年份>9999                     → year>9999                             →
          章节:五                       → section:issues                        →
          section:issues,五,总体情况    → section:issues,overview               →
          内容:问题                     → passage:problem                       →
          级别:县级,乡镇级              → level:county,township                 →
          核对:收支相等                 → finding:balance                       →
          核对:有                       → finding:any                           →
          finding:none                  → -finding:any                          →
          finding:any,balance           → finding:balance OR finding:any        →
          公布日期:2024-03              → published:2024-03-01..2024-03-31      →
          公布日期>2024年3月            → published:2024-04-01..                →
          公布日期:2024年3月1日         → published:2024-03-01                  →
          公布日期<2024                 → published:..2023-12-31                →
          # numbers
          新收申请>=100                 → requests.received.total:100..         →
          新收申请 ≥ 1,000              → requests.received.total:1000..        →
          新收申请>=１，０００          → requests.received.total:1000..        →
          新收申请>100                  → requests.received.total>100           →
          新收申请<0                    → requests.received.total<0             →
          新收申请<=1.2万               → requests.received.total:..12000       →
          新收申请=0                    → requests.received.total:0             →
          新收申请!=0                   → -requests.received.total:0            →
          requests.received.total:100.. → requests.received.total:100..         →
          新收申请:5,100                → requests.received.total:5100          →
          公开率>=80%                   → requests.disclosure_rate:0.8..        →
          # what is no value is text
          年份:abc                      → 年份 abc                              → value.not_a_year
          年份:“二〇二二”               → 年份 "二〇二二"                       → value.not_a_year
          年份:2022,abc                 → 年份 2022 abc                         → value.not_a_year
          年份:                         → 年份                                  → value.missing
          年份:(2022)                   → 年份 2022                             → value.missing
          年份:5..1                     → 年份 5..1                             → value.not_a_year
          年份:2024..2022               → 年份 2024..2022                       → range.empty
          年份:..                       → 年份                                  → value.not_a_year
          年份:机关:甲局                → 年份 机关 甲局                        → value.not_a_year
          新收申请:1234567890123456     → 新收申请 1234567890123456             → value.not_a_number
          公布日期:2024-13              → 公布日期 2024-13                      → value.not_a_date
          公布日期:2023-02-29           → 公布日期 2023-02-29                   → value.not_a_date
          机关>甲局                     → 机关 甲局                             → field.not_ordered
          章节:七                       → 章节 七                               → value.unknown
          -内容:难题                    → -(内容 难题)                          → value.unknown
          新收申请>=1,2                 → 新收申请 1 2                          → value.not_a_number
          """)
  void a_query_is_read_as(String typed, String readAs, String notes) {
    var read = reader.read(typed);
    assertThat(read.readAs()).isEqualTo(readAs);
    assertThat(codes(read)).isEqualTo(notes == null ? "" : notes);
    assertThat(clause(read.readAs())).isEqualTo(read.clause());
  }

  private Clause clause(String text) {
    return reader.read(text).clause();
  }

  private static String codes(ReadQuery read) {
    return read.notes().stream().map(note -> note.code().key()).collect(Collectors.joining(" "));
  }
}
