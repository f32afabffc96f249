package gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.form.FigureName;
import gongkai.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
  private static final Path SHIPPED = Path.of("config/fields.tsv");

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "year, year",
    "Year, year",
    "年份, year",
    "ｙｅａｒ, year",
    "機關, agency",
    "requests.received.total, requests.received.total",
    "新收申请, requests.received.total",
    "新收申請, requests.received.total",
    "公开率, requests.disclosure_rate",
  })
  void a_field_is_found_by_key_and_by_name_in_any_width_script_and_case(String name, String key)
      throws IOException {
    assertThat(shipped().named(name).map(Field::key)).contains(key);
  }

  @ParameterizedTest(name = "{0}:{1} is {2}")
  @CsvSource({
    "section, issues, issues",
    "section, 五, issues",
    "section, 存在的主要问题, issues",
    "passage, 问题, problem",
    "level, 縣級, county",
    "finding, 收支相等, balance",
  })
  void a_value_is_found_by_key_and_by_name(String field, String name, String key)
      throws IOException {
    var fields = shipped();
    assertThat(fields.value(fields.named(field).orElseThrow(), name)).contains(key);
  }

  @Test
  void text_cannot_be_asked_for_by_name() throws IOException {
    assertThat(shipped().named("text")).isEmpty();
    assertThat(shipped().named("title")).isEmpty();
  }

  @Test
  void an_address_knows_a_field_by_its_key_only() throws IOException {
    assertThat(shipped().keyed("year")).contains(IndexField.YEAR);
    assertThat(shipped().keyed("Year")).isEmpty();
    assertThat(shipped().keyed("年份")).isEmpty();
  }

  @Test
  void every_field_that_can_be_asked_for_has_a_name_in_both_languages() throws IOException {
    var fields = shipped();
    assertThat(fields.all())
        .containsAll(Arrays.stream(IndexField.values()).filter(Fields::canBeAskedFor).toList());
    assertThat(fields.label(IndexField.AGENCY)).isEqualTo(new Fields.Label("机关", "Agency"));
    assertThat(fields.label(IndexField.PASSAGE, "problem"))
        .isEqualTo(new Fields.Label("问题", "Problem"));
  }

  @Test
  void every_rule_of_the_form_can_be_asked_for() throws IOException {
    var rules =
        Form.read(Path.of("config/form")).findings().rules().stream()
            .map(rule -> rule.id())
            .toList();
    assertThat(shipped().values(IndexField.FINDING)).containsAll(rules);
  }

  /// The next way to get the file wrong is one more line; `>` stands for a tab.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          year>年份                           | line 2: must be name, Chinese names and English names by tab, got year
          years>年份>Year                     | line 2: no field can be asked for as years
          title>标题>Title                    | line 2: no field can be asked for as title
          year>年份,>Year                     | line 2: a name is missing
          year>>Year                          | line 2: a name is missing
          level:>县级>County                  | line 2: names no value after the colon
          kind>机关>Kind                      | line 2: 机关 stands for agency and for kind
          agency>单位>Agency                  | line 2: agency already has a line
          """)
  void a_wrong_line_is_refused_with_file_line_and_reason(
      String line, String reason, @TempDir Path folder) throws IOException {
    var file = folder.resolve("fields.tsv");
    Files.writeString(file, "agency\t机关\tAgency\n" + line.replace('>', '\t') + "\n");
    assertThatThrownBy(() -> Fields.read(file, List.of()))
        .isInstanceOf(FieldsException.class)
        .hasMessageContaining("fields.tsv, ")
        .hasMessageContaining(reason.replace('>', '\t'));
  }

  @Test
  void a_name_of_two_figures_is_refused() {
    var one = figure("a", "总数");
    var two = figure("b", "总数");
    assertThatThrownBy(() -> Fields.read(SHIPPED, List.of(one, two)))
        .hasMessageContaining("总数 stands for a and for b");
  }

  private static FigureName figure(String code, String name) {
    return new FigureName(code, name, List.of(name), "", List.of("2021"), false);
  }

  private static Fields shipped() throws IOException {
    return Fields.read(SHIPPED, Form.read(Path.of("config/form")).figures());
  }
}
