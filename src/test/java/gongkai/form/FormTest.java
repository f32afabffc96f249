package gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.report.Agency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
  private static final Path SHIPPED = Path.of("config/form");

  @Test
  void the_shipped_form_has_the_editions_of_2021_and_2019() {
    assertThat(Form.read(SHIPPED).editions())
        .extracting(Edition::key)
        .containsExactly("2021", "2019");
  }

  @ParameterizedTest(name = "a report for {0} follows {1}")
  @CsvSource({"2019, 2019", "2020, 2019", "2021, 2021", "2024, 2021"})
  void an_edition_covers_its_years(int year, String edition) {
    assertThat(Form.read(SHIPPED).editions())
        .filteredOn(each -> each.covers(year))
        .extracting(Edition::key)
        .containsExactly(edition);
  }

  /// 200 in 2021, beside the row that some print in place of three; 198 in 2019.
  @ParameterizedTest(name = "{0} has {1} figures")
  @CsvSource({"2021, 207", "2019, 198"})
  void an_edition_has_all_its_figures(String edition, int count) {
    assertThat(Form.read(SHIPPED).figures())
        .filteredOn(figure -> figure.editions().contains(edition) && !figure.derived())
        .hasSize(count);
  }

  @Test
  void a_figure_has_the_names_that_people_use() {
    assertThat(Form.read(SHIPPED).figures())
        .filteredOn(figure -> figure.names().contains("新收申请"))
        .extracting(FigureName::code)
        .containsExactly("requests.received.total");
  }

  @Test
  void no_name_stands_for_two_figures_of_one_edition() {
    var names =
        Form.read(SHIPPED).figures().stream()
            .filter(figure -> figure.editions().contains("2021"))
            .flatMap(figure -> figure.names().stream());
    assertThat(names).doesNotHaveDuplicates();
  }

  /// Each line breaks one thing in one file; the refusal names the file, the key and the reason.
  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021.json     | "edition": "2021",        | "edition": 2021,           | edition       | must be text, got 2021
          2021.json     | "label": "自然人",         | "labell": "自然人",         | columns[0]    | has the unknown key labell
          2021.json     | "first_year": 2021,       | ''                         | the file      | lacks the key first_year
          2021.json     | "each": "row"             | "each": "line"             | rules[2].each | must be row or column, got line
          2021.json     | "parts": ["received"      | "parts": ["recieved"       | rules[0].parts| names recieved, which the table requests lacks
          2021.json     | "key": "carried_in"       | "key": "received"          | tables[1]     | has the row received twice
          2021.json     | "main_column": "total"    | "main_column": "sum"       | tables[1]     | has the main column sum, which it lacks
          2021.json     | "section": "review"       | "section": "appeal"        | tables[2].section | must be one of overview
          sections.json | "key": "overview"         | "key": "other"             | sections      | must name each part once
          titles.json   | "doubled": "(             | "doubled": "((             | doubled       | is no regular expression
          narrative.json | "unit": "条",             | "unitt": "条",             | codes[0]       | has the unknown key unitt
          narrative.json | "units": ["条", "件", "篇", "项", "份"] | "units": ["条", "卷"]  | codes[0].units | names the unit 卷, which the list of units lacks
          narrative.json | narrative.wechat_items    | narrative.published_items | codes[1]       | has the code narrative.published_items twice
          narrative.json | narrative.weibo_items     | weibo_items               | codes[2].code  | must begin with narrative.
          narrative.json | "part": true              | "part": "yes"             | codes[1].part  | must be true or false, got "yes"
          narrative.json | #(?:申请)?(?:决定)?不予公开$   | 不予公开$                   | codes[9].patterns[1].text | must hold # for the number
          words.json    | {                         | [                          | words.json    | is no JSON
          findings.json | "id": "balance"           | "id": "balanced"           | rules         | lacks balance, a sum of the edition
          findings.json | "kind": "late"            | "kind": "tardy"            | rules[11].kind| is no kind of rule: tardy
          findings.json | "equal": ["review.total"] | "equal": ["review.all"]    | equal[0]      | names review.all, which no edition has
          findings.json | "table": "requests"       | "table": "request"         | rules[10].table | names request, which no edition has
          findings.json | "right": "第一项加第二项之和，等于第三项加第四项之和" | "right": "相等" | rules[10].right | has none of the terms
          findings.json | "day": "02-20"            | "day": "02-30"             | due_dates[1].day | must be a day such as 01-31
          findings.json | "most": 1000              | "most": "1000"             | most          | must be a number
          """)
  void a_wrong_file_is_refused_with_its_key_and_reason(
      String file, String right, String wrong, String key, String reason, @TempDir Path folder)
      throws IOException {
    copyTo(folder);
    var broken = folder.resolve(file);
    var text = Files.readString(broken);
    assertThat(text).contains(right);
    Files.writeString(
        broken, text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
    assertThatThrownBy(() -> Form.read(folder))
        .isInstanceOf(FormException.class)
        .hasMessageContaining(file)
        .hasMessageContaining(key)
        .hasMessageContaining(reason);
  }

  /// The regulation in force until 2019 let everybody wait until the end of March.
  @ParameterizedTest(name = "{0}, {1} of {2}: {3}")
  @CsvSource({
    "教育, county, 2018, 2019-03-31",
    "教育, county, 2019, 2020-01-31",
    "乡镇街道, township, 2010, 2011-03-31",
    "人民政府, county, 2020, 2021-03-31",
    "人民政府, county, 2021, 2022-02-20"
  })
  void when_a_report_is_due_hangs_on_its_year(String kind, String level, int year, String due) {
    var agency = new Agency("某局", "某局", kind, level);
    assertThat(Form.read(SHIPPED).findings().due(agency, year).day()).hasToString(due);
  }

  @Test
  void a_missing_file_is_refused_by_name(@TempDir Path folder) throws IOException {
    copyTo(folder);
    Files.delete(folder.resolve("passages.json"));
    assertThatThrownBy(() -> Form.read(folder))
        .isInstanceOf(FormException.class)
        .hasMessageContaining("passages.json")
        .hasMessageContaining("cannot be read");
  }

  private static void copyTo(Path folder) throws IOException {
    try (var files = Files.list(SHIPPED)) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }
}
