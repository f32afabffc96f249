package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.Outcome.Status;
import gongkai.report.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that bear no title: whose they are, and whether they are reports at all.
class UntitledTest {
  private static final String PARTS =
      "概述¶我局按照要求推进政府信息公开。¶主动公开情况¶公开政府信息12条。¶依申请公开情况¶全年没有收到申请。¶" + "复议和诉讼情况¶没有发生。¶存在的问题¶更新不够及时。¶";

  /// The parts stand for ◆.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          headings without numbers         | ◆石桥县教育局¶2016年3月1日                       | OK
          a sentence above them            | 现将2015年情况报告如下。¶◆石桥县教育局¶2016年3月1日 | OK
          nobody signed                    | ◆                                              | NOT_A_REPORT
          a title of another paper         | 2015年政务公开工作总结¶◆石桥县教育局¶2016年3月1日    | NOT_A_REPORT
          a notice                         | 关于报送年度报告的通知¶◆石桥县教育局¶2016年3月1日    | NOT_A_REPORT
          a year that had the form         | ◆石桥县教育局¶2024年3月1日                       | NOT_A_REPORT
          headings with nothing under them | 主动公开情况¶依申请公开情况¶复议和诉讼情况¶石桥县教育局¶2016年3月1日 | NOT_A_REPORT
          parts of a work report           | 主要工作¶推进公开。¶存在的问题¶更新不够及时。¶下一步打算¶改进。¶石桥县教育局¶2016年3月1日 | NOT_A_REPORT
          """)
  void a_report_from_before_the_form_is_known_by_its_parts(
      String what, String text, Status status) {
    assertThat(read("a.txt", text).outcome().status()).as(what).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "年报/石桥县教育局2016年政府信息公开工作年度报告.txt, 石桥县教育局, 2016",
    "a.zip!/石桥县教育局2016年政府信息公开年度报告.docx, 石桥县教育局, 2016"
  })
  void the_name_of_a_file_tells_whose_report_it_is_where_its_text_does_not(
      String file, String agency, int year) {
    var report = ((Reading.Read) read(file, "◆")).report();
    assertThat(report.metadata().id().agency()).isEqualTo(agency);
    assertThat(report.metadata().id().year()).isEqualTo(year);
    assertThat(report.metadata().title()).isEmpty();
    assertThat(report.outcome().notes()).contains("没有标题：机关取自文件名，年份取自文件名");
  }

  @ParameterizedTest
  @CsvSource({"关于石桥县教育局2016年政府信息公开工作年度报告的通知.txt", "石桥县教育局2016年政府信息公开工作年度报告解读.txt", "石桥县教育局.txt"})
  void the_name_of_another_paper_tells_nothing(String file) {
    assertThat(read(file, "◆").outcome().status()).isEqualTo(Status.NOT_A_REPORT);
  }

  private static Reading read(String file, String text) {
    return PrintedTables.reading(file, text.replace("◆", PARTS));
  }
}
