package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
  @ParameterizedTest(name = "“{0}” says “{1}”")
  @CsvSource({
    "行政事业性收费 0 . 35, 行政事业性收费 0.35",
    "行政事业性收费 0 .35, 行政事业性收费 0.35",
    "２２９. ７, ２２９.７",
    "２２９．　７, ２２９．７",
    "1. 2023年公开信息, 1. 2023年公开信息",
    "第1. 2条, 第1. 2条",
    "12 3.5, 12 3.5",
    "。 . ., 。 . .",
  })
  void an_amount_parted_at_its_point_is_one(String printed, String joined) {
    assertThat(Decimals.joined(printed)).isEqualTo(joined);
  }
}
