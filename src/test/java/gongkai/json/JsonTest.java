package gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          3,          3
          3.0,        3
          -0.0,       0
          1.0E7,      10000000
          0.1,        0.1
          0.6666666666666666, 0.666667
          0.0000001,  0
          1.23E20,    123000000000000000000
          """)
  void a_computed_number_is_digits_with_at_most_six_decimals(double number, String json) {
    assertThat(Json.plain(number)).isEqualTo(json);
  }

  @Test
  void a_score_shows_no_noise_of_its_binary_form() {
    assertThat(Json.plain(0.1f)).isEqualTo("0.1");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          5.4195,      5.4195
          7730.28,     7730.28
          12.50,       12.50
          0,           0
          0.00,        0
          0E-7,        0
          1E+3,        1000
          0.12345678,  0.12345678
          """)
  void a_printed_number_keeps_its_digits(String printed, String json) {
    assertThat(Json.plain(new BigDecimal(printed))).isEqualTo(json);
  }

  @Test
  void what_is_absent_is_left_out_and_what_is_none_is_said() {
    var object = new Members().text("title", "").ordinal("page", 0).texts("notes", List.of());
    assertThat(Json.write(object)).isEqualTo("{\"notes\":[]}");
  }

  @Test
  void text_stays_on_one_line_and_is_not_escaped_for_html() {
    var object = new Members().text("text", "<b>“公开”</b> & a=b\n\t\"'\u2028\u0000");
    assertThat(Json.write(object))
        .isEqualTo("{\"text\":\"<b>“公开”</b> & a=b\\n\\t\\\"'\\u2028\\u0000\"}");
  }
}
