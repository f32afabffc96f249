package gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.form.Form;
import gongkai.report.Finding.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedRuleCheckTest {

  /// A wrapped head has other words between those of the rule, and inside them.
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | PASS
          （本列数据的勾稽关系为：第一项加第二项等于第三项加第四项） | PASS
          (勾稽关系:第1项与第2项之和等于第3项与第4项之和) | PASS
          （本列數據的勾稽關係為：第一項加第二項之和，等於第三項加第四項之和） | PASS
          （勾稽关系为：第一项加第二项之 申请人情况 和，等于第三 自然人 项加第四项之和） | PASS
          （勾稽关系为：第一项加第二项之和，等于第三项加第四项之和 自然人 | PASS
          （本列数据的勾稽关系为：第一项加第二项之和，第五项等于第二项加第四项之和） | FAIL
          （勾稽关系为：第一项加第二项之和，等于第三项减第四项之差） | FAIL
          （勾稽关系为：第一项加第三项之和，等于第二项加第四项之和） | FAIL
          （勾稽关系为：第一项加第二项之和，等于第三项） | UNCERTAIN
          （勾稽关系为：第一项加第三项之和，等于 | UNCERTAIN
          （勾稽关系为：第一项加第□项之和，等于第三项加第四项之和） | UNCERTAIN
          （勾稽关系为：新收与结转之和等于办结与结转之和） | UNCERTAIN
          '' | NOT_ASSESSABLE
          """)
  void a_printed_rule_of_sums_is_wrong_only_where_it_says_something_else(
      String printed, Verdict verdict) {
    var rule = Form.read(Path.of("config/form")).findings().printedRules().getFirst();
    var result = PrintedRuleCheck.of(rule, printed);
    assertThat(result.verdict()).isEqualTo(verdict);
    assertThat(result.found()).isEqualTo(printed);
  }
}
