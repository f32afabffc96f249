package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file on the disk becomes a marked hit in a browser: the whole house, from end to end.
class EndToEndTest {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");
  private static final Path REAL = Path.of("../shared/reports");
  private static final String FILE = "songping-government-2024.txt";
  private static final String ID = "松坪区人民政府@2024";

  /// More searches than a second or two have room for.
  private static final int MANY = 20_000;

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Shell shell;
  private Shell.Running server;

  /// One of the reports is looked for; another one of another place, agency and year is not.
  @BeforeEach
  void indexAndServe() throws IOException {
    shell = new Shell(Shell.PROJECT, folder.resolve("index"));
    var other = SAMPLES.resolve("dihua-town-2023.txt");
    var said = shell.run("index", SAMPLES.resolve(FILE).toString(), other.toString());
    assertThat(said.only()).isEqualTo("2 files: 2 ok");
    server = shell.start("serve", "--port", "0");
  }

  @AfterEach
  void stop() {
    assertThat(server.stop()).isEqualTo(Command.DONE);
    client.close();
  }

  @Test
  void a_word_is_marked_in_the_passage_that_says_it() throws Exception {
    var hits = hits("q=精准性");
    assertThat(hits).extracting(hit -> text(hit, "id")).containsExactly(ID);
    assertThat(marks(hits.getFirst())).containsOnly("精准性").isNotEmpty();
  }

  @Test
  void a_search_is_narrowed_by_agency_place_year_and_number() throws Exception {
    assertThat(hits("q=公开")).hasSize(2);
    assertThat(hits("q=公开&agency=松坪区人民政府")).hasSize(1);
    assertThat(hits("q=公开&region=临岫市")).hasSize(1);
    assertThat(hits("q=公开&year=2024")).hasSize(1);
    assertThat(hits("q=公开&year=2023..2024")).hasSize(2);
    int received = received();
    assertThat(hits("q=公开&year=2024&requests.received.total=" + received + "..")).hasSize(1);
    assertThat(hits("q=公开&year=2024&requests.received.total=" + (received + 1) + "..")).isEmpty();
  }

  private int received() throws Exception {
    var figures = json("/api/v1/reports/" + ID).getAsJsonObject("figures");
    return figures.getAsJsonObject("requests.received.total").get("value").getAsInt();
  }

  @Test
  void places_and_years_are_counted() throws Exception {
    var answer = json("/api/v1/search?q=公开&facet=region,year");
    assertThat(list(answer.getAsJsonArray("facets")))
        .extracting(facet -> text(facet, "field"))
        .containsExactly("region", "year");
  }

  @Test
  void the_report_is_what_parse_prints() throws Exception {
    var parsed = shell.run("parse", "--json", SAMPLES.resolve(FILE).toString()).only();
    assertThat(get("/api/v1/reports/" + ID).body()).isEqualTo(parsed);
  }

  @Test
  void the_original_comes_back_as_it_was() throws Exception {
    assertThat(get("/api/v1/reports/" + ID + "/original").body())
        .isEqualTo(Files.readString(SAMPLES.resolve(FILE)));
  }

  @Test
  void the_page_is_served() throws Exception {
    assertThat(get("/").body()).contains("<html");
  }

  @Test
  void what_is_indexed_beside_the_server_is_found() throws Exception {
    shell.run("index", SAMPLES.resolve("tangxi-education-2024.txt").toString());
    assertThat(eventually(3)).isEqualTo(3);
  }

  @Test
  void the_server_goes_over_to_an_index_that_was_made_again() throws Exception {
    assertThat(shell.run("rebuild").status()).isEqualTo(Command.DONE);
    assertThat(hits("q=公开")).hasSize(2);
    var file = Files.copy(SAMPLES.resolve(FILE), folder.resolve("a.txt"));
    Files.writeString(file, Files.readString(file).replace("2024", "2022"));
    shell.run("index", file.toString());
    assertThat(eventually(3)).isEqualTo(3);
  }

  /// Asks until it is so: what another process commits is seen about a second later.
  private int eventually(int wanted) throws Exception {
    int found = hits("q=公开").size();
    for (int i = 0; i < MANY && found != wanted; i++) {
      found = hits("q=公开").size();
    }
    return found;
  }

  @Test
  void the_real_reports_are_found() throws Exception {
    assumeTrue(Files.isDirectory(REAL), "no real reports beside this folder: " + REAL);
    shell.run("index", REAL.toString());
    assertThat(eventually(8)).isEqualTo(8);
    var hits = hits("q=精准性&region=重庆市");
    assertThat(hits).extracting(hit -> text(hit, "id")).containsExactly("重庆市巴南区市场监督管理局@2024");
    assertThat(marks(hits.getFirst())).containsOnly("精准性");
    assertThat(hits("agency=塔城地区市场监督管理局&disclosure.permits.decisions=679")).hasSize(1);
  }

  private List<JsonObject> hits(String parameters) throws Exception {
    return list(json("/api/v1/search?" + parameters).getAsJsonArray("hits"));
  }

  private static List<String> marks(JsonObject hit) {
    return list(hit.getAsJsonArray("passages")).stream()
        .flatMap(passage -> list(passage.getAsJsonArray("pieces")).stream())
        .filter(piece -> piece.get("hit").getAsBoolean())
        .map(piece -> text(piece, "text"))
        .collect(Collectors.toList());
  }

  private static List<JsonObject> list(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  private JsonObject json(String path) throws Exception {
    return JsonParser.parseString(get(path).body()).getAsJsonObject();
  }

  private HttpResponse<String> get(String path) throws Exception {
    var address = server.said().only().replaceFirst("/$", "") + encoded(path);
    var response =
        client.send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response;
  }

  private static String encoded(String path) {
    return path.codePoints()
        .mapToObj(Character::toString)
        .map(
            each ->
                each.matches("[\\x00-\\x7f]")
                    ? each
                    : URLEncoder.encode(each, StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }
}
