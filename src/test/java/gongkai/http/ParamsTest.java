package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.http.Reply.Problem;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParamsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q=%E5%85%AC%E5%BC%80          | {q=[公开]}
          q=a+b%2Bc                     | {q=[a b+c]}
          a=1&b=2&a=3                   | {a=[1, 3], b=[2]}
          agency!=x                     | {agency!=[x]}
          x=a=b                         | {x=[a=b]}
          flag                          | {flag=[]}
          &&a=1&                        | {a=[1]}
          ''                            | {}
          """)
  void a_query_string_is_read_as_names_with_values(String query, String values) throws Exception {
    assertThat(params(query).values()).hasToString(values);
  }

  @ParameterizedTest
  @CsvSource({"%", "%4", "%zz", "a=%F", "a=%FF", "a=%C3%28", "a=%ED%A0%80"})
  void what_is_no_percent_encoded_utf8_is_refused(String query) {
    assertThat(refusal(() -> params(query)).fault()).isEqualTo(Fault.ADDRESS_MALFORMED);
  }

  @Test
  void a_list_is_given_by_comma_or_by_repetition() throws Exception {
    assertThat(params("facet=year,+agency&facet=kind&facet=,year").list("facet"))
        .containsExactly("year", "agency", "kind");
    assertThat(params("").list("facet")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'',10", "limit=,10", "limit=0,0", "limit=200,200"})
  void a_number_has_a_usual_value(String query, int number) throws Exception {
    assertThat(params(query).number("limit", 10, 200)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"201", "-1", "many", "1e2", "99999999999"})
  void a_number_out_of_range_is_refused_with_the_range(String text) {
    var problem = refusal(() -> params("limit=" + text).number("limit", 10, 200));
    assertThat(problem.detail().in(Locale.ENGLISH))
        .isEqualTo("limit must be a whole number from 0 to 200, got " + text + ".");
    assertThat(problem.parameter()).isEqualTo("limit");
  }

  @Test
  void a_text_given_twice_is_refused() {
    var problem = refusal(() -> params("q=a&q=b").text("q"));
    assertThat(problem.detail().in(Locale.CHINESE)).isEqualTo("q 只能出现一次。");
  }

  @Test
  void a_parameter_that_a_route_does_not_know_is_refused() throws Exception {
    assertThat(refusal(() -> params("colour=red").allowNone()).parameter()).isEqualTo("colour");
    params("").allowNone();
  }

  @Test
  void more_parameters_than_anyone_needs_are_refused() {
    var query = "&a=1".repeat(Params.MOST + 1);
    assertThat(refusal(() -> params(query)).fault()).isEqualTo(Fault.ADDRESS_TOO_LONG);
  }

  private static Params params(String query) throws Refusal {
    return Params.read("", query, Locale.CHINESE);
  }

  private interface Attempt {
    void make() throws Refusal;
  }

  private static Problem refusal(Attempt attempt) {
    try {
      attempt.make();
    } catch (Refusal refused) {
      return refused.problem();
    }
    throw new AssertionError("nothing was refused");
  }
}
