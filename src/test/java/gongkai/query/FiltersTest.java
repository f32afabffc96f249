package gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Between;
import gongkai.query.Clause.In;
import gongkai.query.Clause.Not;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersTest {
  private Filters filters;

  @BeforeEach
  void readFields() throws IOException {
    filters = new Filters(ShippedFields.read());
  }

  /// Parameters as in an address, and the query that asks the same.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
          year=2021..2024                        → year:2021..2024
          year=2021..                            → year:2021..
          year=2021,2023                         → year:2021 OR year:2023
          year=2021&year=2023                    → year:2021 OR year:2023
          year!=2021,2023                        → -(year:2021 OR year:2023)
          requests.received.total=10..           → requests.received.total:10..
          requests.received.total=..5            → requests.received.total:..5
          requests.received.total=3              → requests.received.total:3
          requests.received.total=1,234          → requests.received.total:1 OR requests.received.total:234
          requests.received.total="1,234"        → requests.received.total:1234
          requests.received.total=none           → -requests.received.total:any
          disclosure.fees.amount=0.5 .. 12.75    → disclosure.fees.amount:0.5..12.75
          published=2024                         → published:2024-01-01..2024-12-31
          published=2024-03..2024-04             → published:2024-03-01..2024-04-30
          published=2024-03-01..2024-03-31       → published:2024-03-01..2024-03-31
          region=河南省/洛阳市                   → region:河南省/洛阳市
          region=洛阳市                          → region:洛阳市
          region!=洛阳市                         → -region:洛阳市
          agency=甲局&agency=乙局, 丙局          → agency:甲局,乙局,丙局
          agency="甲局,乙局",丙局                → agency:"甲局,乙局",丙局
          agency=甲 局(试行)                     → agency:"甲 局(试行)"
          agency=甲"乙"                          → agency:「甲"乙"」
          agency=甲局&agency!=乙局               → agency:甲局 -agency:乙局
          section=issues,other                   → section:issues,other
          section=五                             → section:issues
          passage=problem                        → passage:problem
          level=county                           → level:county
          edition=2021                           → edition:2021
          finding=any                            → finding:any
          finding=none                           → -finding:any
          finding=balance,row_total              → finding:balance,row_total
          agency=                                → ``
          agency=,                               → ``
          """)
  void parameters_are_read_as(String parameters, String query) {
    assertThat(filters.read(parameters(parameters)))
        .isInstanceOfSatisfying(
            Filters.Accepted.class,
            accepted ->
                assertThat(PlainSpelling.of(Join.all(new ArrayList<>(accepted.clauses().values()))))
                    .isEqualTo(query));
  }

  @Test
  void filters_stand_apart_by_field() {
    assertThat(filters.read(parameters("year=2023&agency=甲局&agency!=乙局")))
        .isEqualTo(
            new Filters.Accepted(
                Map.<Field, Clause>of(
                    IndexField.YEAR,
                    new Between(IndexField.YEAR, 2023, 2023),
                    IndexField.AGENCY,
                    new All(
                        List.of(
                            new In(IndexField.AGENCY, List.of("甲局")),
                            new Not(new In(IndexField.AGENCY, List.of("乙局"))))))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
          yaer=2022                      → field.unknown      → 没有参数“yaer”。是否指“year”？
          年份=2022                      → field.unknown      → 没有参数“年份”。
          text=公开                      → field.unknown      → 没有参数“text”。
          year=二〇二二                  → value.not_a_year   → 参数“year”的“二〇二二”不是年份。可写作 2024、2021..2024、2021.. 或 ..2024。
          year=2024..2021                → range.empty        → 参数“year”的范围“2024..2021”起点大于终点。
          requests.received.total=many   → value.not_a_number → 参数“requests.received.total”的“many”不是数字。可写作 3、10..20、10.. 或 ..20。
          published=2024-02-30           → value.not_a_date   → 参数“published”的“2024-02-30”不是日期。可写作 2024、2024-03、2024-03-01 或 2024-01..2024-03。
          passage=problem,improvment     → value.unknown      → 参数“passage”没有“improvment”这个值。是否指“improvement”？
          level!=country                 → value.unknown      → 参数“level!”没有“country”这个值。是否指“county”？
          finding=all                    → value.unknown      → 参数“finding”没有“all”这个值。
          """)
  void a_wrong_parameter_is_refused_with_what_was_meant(
      String parameters, String code, String message) {
    assertThat(filters.read(parameters(parameters)))
        .isInstanceOfSatisfying(
            Filters.Refused.class,
            refused -> {
              assertThat(refused.code().key()).isEqualTo(code);
              assertThat(refused.message(Locale.CHINESE)).isEqualTo(message);
              assertThat(refused.message(Locale.ENGLISH)).contains(refused.parameter());
            });
  }

  private static Map<String, List<String>> parameters(String address) {
    return Arrays.stream(address.split("&", -1))
        .map(parameter -> parameter.split("(?<=[!\\p{L}])=", 2))
        .collect(
            Collectors.groupingBy(
                pair -> pair[0],
                LinkedHashMap::new,
                Collectors.mapping(pair -> pair[1], Collectors.toList())));
  }
}
