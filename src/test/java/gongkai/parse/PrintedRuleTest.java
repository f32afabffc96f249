package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Block;
import gongkai.form.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedRuleTest {
  private static final Form FORM = Form.read(Path.of("config/form"));

  /// `/` parts the lines of the file.
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （本列数据的勾稽关系为：甲等于乙）/总计 | （本列数据的勾稽关系为：甲等于乙）
          （本列数据的勾稽关系为：甲 申请人情况/等于乙） 总计 | （本列数据的勾稽关系为：甲 申请人情况 等于乙）
          （数据钩稽关系：甲）（一）予以公开 | （数据钩稽关系：甲）
          勾稽关系：甲等于乙）总计 | 勾稽关系：甲等于乙）
          （一）总计/甲 | ''
          """)
  void the_rule_in_the_head_is_cut_out_from_bracket_to_bracket(String lines, String rule) {
    assertThat(read(lines)).isEqualTo(rule);
  }

  @Test
  void without_a_bracket_it_reaches_no_further_than_a_rule_can() {
    assertThat(read("勾稽关系为：甲等于乙" + "字".repeat(1000)).length()).isBetween(100, 200);
  }

  private static String read(String text) {
    var blocks = new ArrayList<Block>();
    for (var line : text.split("/", -1)) {
      blocks.add(new Block.Paragraph(line, new Block.Position(0, blocks.size() + 1)));
    }
    var rule = FORM.findings().printedRules().getFirst();
    return PrintedRule.in(Line.of(List.copyOf(blocks), FORM.words()), rule);
  }
}
