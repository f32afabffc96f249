package gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"西工区市场监督管理局@2023", "县教育局(塔城市)@2023", "洪泽区人民政府@2023+area", "县教育局(乌苏市)@2020+area"})
  void an_id_is_read_as_it_is_written(String id) {
    assertThat(ReportId.parse(id)).map(ReportId::toString).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "西工区", "@2023", "局@23", "局@1999", "局@2023+all", "a@b@2023", "局@2023 "})
  void what_is_no_id_is_none(String text) {
    assertThat(ReportId.parse(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}@{1}: {2}")
  @CsvSource({"'',2023,agency", "a@b,2023,agency", "局,2007,'year must be 2008..2099, got 2007'"})
  void an_id_that_is_wrong_does_not_exist(String agency, int year, String reason) {
    assertThatThrownBy(() -> ReportId.own(agency, year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }
}
