package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.Hints;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The report's own word stands; the manifest fills in what is missing; both are said.
class ToldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ''           | 松坪区教育局 | 松坪区教育局 | 机关取自 manifest.csv
          松坪区教育局 | ''           | 松坪区教育局 | ''
          松坪区教育局 | 松坪區教育局 | 松坪区教育局 | ''
          松坪区教育局 | 云岭市松坪区教育局 | 松坪区教育局 | ''
          松坪区教育局 | 松坪区卫生局 | 松坪区教育局 | manifest.csv 写的机关是松坪区卫生局，文件写的是松坪区教育局，以文件为准
          ''           | ''           | ''           | ''
          """)
  void an_agency_is_the_reports_own(String own, String hint, String agency, String note) {
    var told = new Told(new Hints(hint, 0, "", ""));
    assertThat(told.agency(own)).isEqualTo(agency);
    assertThat(String.join("", told.notes())).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          0    | 2023 | 2023 | 年份取自 manifest.csv
          0    | 0    | 2019 | ''
          2022 | 0    | 2022 | ''
          2022 | 2022 | 2022 | ''
          2022 | 2023 | 2022 | manifest.csv 写的年份是2023，文件写的是2022，以文件为准
          """)
  void a_year_is_the_titles_then_the_manifests_then_the_texts(
      int own, int hint, int year, String note) {
    var told = new Told(new Hints("", hint, "", ""));
    assertThat(told.year(Optional.of(own).filter(it -> it > 0), () -> 2019)).isEqualTo(year);
    assertThat(String.join("", told.notes())).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ''         | 2024-01-31 | 2024-01-31 | 公布日期取自 manifest.csv
          2024-01-30 | ''         | 2024-01-30 | ''
          2024-01-30 | 2024-01-31 | 2024-01-30 | manifest.csv 写的公布日期是2024-01-31，文件写的是2024-01-30，以文件为准
          """)
  void a_day_of_publication_is_the_reports_own(String own, String hint, String day, String note) {
    var told = new Told(new Hints("", 0, hint, ""));
    assertThat(told.published(own)).isEqualTo(day);
    assertThat(String.join("", told.notes())).isEqualTo(note);
  }
}
