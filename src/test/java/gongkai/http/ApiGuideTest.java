package gongkai.http;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.engine.Request.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `docs/API.md` says is so.
class ApiGuideTest {
  private static final Path GUIDE = Path.of("docs/API.md");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?m)^curl (?<options>.*?)'http://127.0.0.1:8686(?<path>/[^']*)'(?<rest>.*)$");
  private static final Pattern METHOD = Pattern.compile("-X (\\w+)");
  private static final Pattern PARAMETER =
      Pattern.compile("(?<how>-d|--data-urlencode) '(?<name>\\S+?)=(?<value>[^']*)'");
  private static final Pattern PROBLEM = Pattern.compile("# (\\d+) (\\S+)$");
  private static final Pattern CODE_ROW =
      Pattern.compile(
          "(?m)^\\| `(?<code>[a-z_]+(?:\\.[a-z_]+)?)` \\|"
              + " [45]\\d\\d[^|]*\\|(?<cause>[^|]*)\\|(?<out>[^|]*)\\|$");
  private static final Pattern MEMBER = Pattern.compile("\"([a-z0-9_]+)\":");

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    server = SampleServer.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  /// A line of the guide that begins with `curl`.
  ///
  /// @param status 200 where nothing is said
  /// @param code of the problem that must come of it, or empty
  record Example(String method, String path, int status, String code) {
    static Example of(MatchResult line) {
      var method = METHOD.matcher(line.group("options"));
      var problem = PROBLEM.matcher(line.group("rest"));
      var query = PARAMETER.matcher(line.group("rest")).results().map(Example::parameter).toList();
      var path = line.group("path") + (query.isEmpty() ? "" : "?" + String.join("&", query));
      boolean fails = problem.find();
      return new Example(
          method.find() ? method.group(1) : "GET",
          path,
          fails ? Integer.parseInt(problem.group(1)) : 200,
          fails ? problem.group(2) : "");
    }

    private static String parameter(MatchResult given) {
      var value = given.group("value");
      boolean encodes = given.group("how").equals("--data-urlencode");
      return given.group("name") + "=" + (encodes ? encode(value, UTF_8) : value);
    }
  }

  static List<Example> examples() throws IOException {
    var examples = EXAMPLE.matcher(guide()).results().map(Example::of).toList();
    assertThat(examples).hasSizeGreaterThan(10);
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_answers_as_the_guide_says(Example example) throws Exception {
    var response = server.send(example.method(), encoded(example.path()));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(example.status());
    if (example.code().isEmpty()) {
      assertThat(response.body()).doesNotContain("\"total\":{\"value\":0,");
    } else {
      assertThat(response.body()).contains("\"code\":\"" + example.code() + "\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_problem_stands_in_the_guide(Fault fault) throws Exception {
    assertThat(guide().lines())
        .anyMatch(
            line ->
                line.startsWith("| `" + fault.code() + "` | ")
                    && line.contains("" + fault.status()));
  }

  @Test
  void every_problem_of_the_guide_can_happen_and_names_its_cause_and_the_way_out()
      throws Exception {
    var codes = Arrays.stream(Fault.values()).map(Fault::code).distinct();
    var rows = CODE_ROW.matcher(guide()).results().toList();
    assertThat(rows.stream().map(row -> row.group("code")))
        .containsExactlyInAnyOrderElementsOf(codes.toList());
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.group("cause")).isNotBlank();
              assertThat(row.group("out")).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"search.json", "report.json"})
  void every_member_of_an_answer_stands_in_the_guide(String golden) throws Exception {
    var members = MEMBER.matcher(Files.readString(GOLDEN.resolve(golden))).results();
    assertThat(members.map(member -> "`" + member.group(1) + "`").distinct())
        .isNotEmpty()
        .allSatisfy(member -> assertThat(guide()).contains(member));
  }

  @Test
  void the_limits_of_the_guide_are_those_of_the_program() throws Exception {
    assertThat(guide())
        .contains(
            "0 to " + Page.MAX_LIMIT,
            Call.LONGEST_ADDRESS + " bytes or " + Params.MOST + " parameters",
            "At most " + (ExportRoute.MOST_AT_ONCE == 2 ? "two" : "?") + " exports",
            "At most " + MultiRoute.MOST + " searches");
  }

  private static String encoded(String path) {
    return path.codePoints()
        .mapToObj(Character::toString)
        .map(each -> each.matches("[!-~]") ? each : encode(each, UTF_8))
        .collect(Collectors.joining());
  }

  private static String guide() throws IOException {
    return Files.readString(GUIDE);
  }
}
