package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Block;
import gongkai.form.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
  private static final Form FORM = Form.read(Path.of("config/form"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一、总体情况                                      | overview   | 一、总体情况                             | ''
          一、总体情况、                                    | overview   | 一、总体情况、                           | ''
          一、工作基本情况                                  | overview   | 一、工作基本情况                         | ''
          总体情况                                          | overview   | 总体情况                                 | ''
          ⼆、行政机关主动公开政府信息情况                    | disclosure | 二、行政机关主动公开政府信息情况           | ''
          四、政府信息公开行政复议、提起行政诉讼情况          | review     | 四、政府信息公开行政复议、提起行政诉讼情况 | ''
          五、政府信息公开工作存在的主要问题及改进情况        | issues     | 五、政府信息公开工作存在的主要问题及改进情况 | ''
          五、當前存在的主要問題及下步改進措施                | issues     | 五、當前存在的主要問題及下步改進措施        | ''
          六、其他需要报告的事项。本年度无其他事项。          | other      | 六、其他需要报告的事项                    | 本年度无其他事项。
          六、其它需要报告的事项                            | other      | 六、其它需要报告的事项                    | ''
          六、其他需要报告的事项：无                          | other      | 六、其他需要报告的事项                    | 无
          """)
  void a_heading_is_known_by_its_words(String line, String key, String heading, String rest) {
    var outline = outline(line, "正文。");
    assertThat(outline.parts()).hasSize(1);
    var part = outline.parts().getFirst();
    assertThat(part.key().key()).isEqualTo(key);
    assertThat(part.heading()).isEqualTo(heading);
    assertThat(part.rest()).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "三、本年度办理结果",
    "四、结转下年度继续办理",
    "（一）主动公开情况",
    "报告包括总体情况、主动公开政府信息情况六个部分。"
  })
  void a_row_of_a_table_and_a_sentence_are_no_headings(String line) {
    assertThat(outline(line).parts()).isEmpty();
  }

  @Test
  void a_heading_at_the_end_of_a_paragraph_begins_a_part() {
    assertThat(outline("（五）监督保障。强化考核。　　二、主动公开政府信息情况", "规章").parts())
        .extracting(Outline.Part::heading)
        .containsExactly("二、主动公开政府信息情况");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          五、存在的主要问题及改进情况 一年来，解读不够。 | 五、存在的主要问题及改进情况 | 一年来，解读不够。
          一、总体情况 2022年，公开信息3条。             | 一、总体情况               | 2022年，公开信息3条。
          已改进一处。六、其他需要报告的事项无。           | 六、其他需要报告的事项       | 无。
          """)
  void a_heading_that_runs_on_into_its_text_is_cut_from_it(
      String line, String heading, String text) {
    var part = outline(line).parts().getLast();
    assertThat(part.heading()).isEqualTo(heading);
    assertThat(part.lines()).extracting(Line::text).containsExactly(text);
  }

  @Test
  void an_enumeration_within_a_part_does_not_take_the_place_of_a_later_heading() {
    assertThat(outline("一、总体情况", "一、依申请公开情况", "收到3件。", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况").parts())
        .extracting(Outline.Part::heading)
        .containsExactly("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况");
  }

  @Test
  void shifted_numbers_do_not_hide_a_heading() {
    assertThat(outline("一、总体情况", "三、主动公开政府信息情况", "六、存在的主要问题及改进情况", "七、其他需要报告的事项").parts())
        .extracting(part -> part.key().key())
        .containsExactly("overview", "disclosure", "issues", "other");
  }

  /// The next spelling of a title found in a published report is one more line.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          塔城地区某局 2024 年政府信息公开 公开工作年度报告     | 塔城地区某局     | 2024 | 塔城地区某局2024年政府信息公开工作年度报告
          某市某局2021年度政府信息¶公开工作年度报告             | 某市某局         | 2021 | 某市某局2021年度政府信息公开工作年度报告
          重庆市某局¶2024年政府信息公开工作年度报告             | 重庆市某局       | 2024 | 重庆市某局2024年政府信息公开工作年度报告
          2024年某市某局政府信息公开工作年度报告                | 某市某局         | 2024 | 2024年某市某局政府信息公开工作年度报告
          某县人民政府办公室关于2016年政府信息公开工作年度报告   | 某县人民政府办公室 | 2016 | 某县人民政府办公室关于2016年政府信息公开工作年度报告
          2024年昌吉市人民政府政府信息公开工作年度报告          | 昌吉市人民政府   | 2024 | 2024年昌吉市人民政府政府信息公开工作年度报告
          某局2014年政务信息公开年度报告                        | 某局             | 2014 | 某局2014年政务信息公开年度报告
          某局政府信息公开工作2023年度报告                      | 某局             | 2023 | 某局政府信息公开工作2023年度报告
          """)
  void a_title_is_put_together(String lines, String agency, int year, String title) {
    var found = Title.find(lines(lines.split("¶", -1)), FORM.titles()).orElseThrow();
    assertThat(found.agency()).isEqualTo(agency);
    assertThat(found.year()).isEqualTo(year);
    assertThat(found.text()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({"关于做好2024年政府信息公开工作年度报告编制工作的通知", "《某局2023年政府信息公开工作年度报告》解读", "政府信息公开工作年度报告格式"})
  void a_paper_about_reports_is_no_report(String title) {
    assertThat(Title.find(lines(title), FORM.titles())).isEqualTo(Optional.empty());
    assertThat(Title.isOtherPaper(lines(title), FORM.titles())).isTrue();
  }

  private static Outline outline(String... text) {
    return Outline.of(lines(text), new Headings(FORM.sections()));
  }

  private static List<Line> lines(String... text) {
    var blocks = new ArrayList<Block>();
    for (var each : text) {
      blocks.add(new Block.Paragraph(each, new Block.Position(0, blocks.size() + 1)));
    }
    return Line.of(blocks, FORM.words());
  }
}
