package gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("agency", "year", "region", "机构", "requests.received.total", "新收申请");

  @ParameterizedTest(name = "{0} is near {1}")
  @CsvSource({
    "yaer, year",
    "years, year",
    "Yera, year",
    "agancy, agency",
    "regoin, region",
    "机关, 机构",
    "request.recieved.total, requests.received.total",
    "新收申請数, 新收申请",
  })
  void a_slip_in_three_characters_is_near(String typed, String known) {
    assertThat(Nearest.to(typed, KNOWN)).contains(known);
  }

  @ParameterizedTest(name = "{0} is near nothing")
  @CsvSource({"月份", "q", "机", "limit", "原告", "''"})
  void what_shares_too_little_is_near_nothing(String typed) {
    assertThat(Nearest.to(typed, KNOWN)).isEmpty();
  }

  @Test
  void of_names_equally_near_the_first_is_offered() {
    assertThat(Nearest.to("cat", List.of("car", "bat"))).contains("car");
  }
}
