package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
  private final Routes routes =
      new Routes()
          .add("/livez", route("live"))
          .add("/reports", route("list"))
          .add("/reports/{id}", route("report"))
          .add("/reports/{id}/original", route("original"));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /livez,                    live
          /reports,                  list
          /reports/a@2023,           report a@2023
          /reports/a@2023+area,      report a@2023+area
          /reports/a%2Fb,            report a/b
          /reports/%E5%B1%80,        report 局
          /reports/a/original,       original a
          /reports/original,         report original
          /reports/..,               report ..
          /reports/,                 nothing
          /reports//original,        nothing
          /reports/a/original/,      nothing
          /reports/a/b,              nothing
          /livez/,                   nothing
          livez,                     nothing
          /,                         nothing
          """)
  void an_address_has_one_route_or_none(String path, String expected) throws Exception {
    assertThat(routes.find(path).map(RoutesTest::name).orElse("nothing")).isEqualTo(expected);
  }

  private static String name(Routes.Match match) {
    return (match.route() + " " + match.id()).strip();
  }

  private static Route route(String name) {
    return new Route() {
      @Override
      public Reply answer(Params params) {
        return new Reply.StoredJson(name);
      }

      @Override
      public String toString() {
        return name;
      }
    };
  }
}
