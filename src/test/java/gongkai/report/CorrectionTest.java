package gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          requests.received.total, 0,              true
          requests.received.total, 12,             true
          requests.received.total, 1.5,            true
          requests.received.total, blank,          true
          requests.received.total, not_applicable, true
          requests.received.total, unknown,        true
          requests.received.total, zero,           false
          requests.received.total, '1,234',        false
          requests.received.total, -1,             false
          requests.received.total, 1e9,            false
          title,                   某局年报,       true
          title,                   ' ',            false
          published,               2024-02-29,     true
          published,               2023-02-29,     false
          published,               2024年,         false
          region,                  某省/某市,      true
          region,                  /,              false
          """)
  void a_value_is_of_the_kind_of_what_it_corrects(String what, String value, boolean possible) {
    assertThat(new Correction(what, value, "why", "", "").isPossible()).isEqualTo(possible);
  }
}
