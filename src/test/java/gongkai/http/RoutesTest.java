package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.access.Person;
import java.util.Locale;
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
    var found = routes.find(path);
    assertThat(found.isPresent() ? name(found.get()) : "nothing").isEqualTo(expected);
  }

  private static String name(Routes.Match match) throws Exception {
    var asked = new Asked(Params.read(match.id(), "", Locale.ROOT), Body.NONE, "", Person.UNKNOWN);
    var reply = match.deed("GET").orElseThrow().action().answer(asked);
    return (((Reply.StoredJson) reply).text() + " " + match.id()).strip();
  }

  private static Route route(String name) {
    return _ -> new Reply.StoredJson(name);
  }
}
