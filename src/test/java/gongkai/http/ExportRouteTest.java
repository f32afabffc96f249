package gongkai.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sample reports as files.
class ExportRouteTest {
  private static final String RECEIVED = "requests.received.total";
  private static final String RATE = "requests.disclosure_rate";

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    server = SampleServer.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void a_table_has_a_row_for_each_report_of_the_search_and_says_that_it_is_complete()
      throws Exception {
    var rows = table("figures=" + RECEIVED);
    long total = total("");
    assertThat(rows).hasSize((int) total + 1);
    assertThat(rows.getLast().toList()).containsExactly("# complete", "" + total, "none");
    assertThat(rows.getFirst().getParser().getHeaderNames())
        .startsWith("id", "title", "agency", "agency_key", "kind", "level", "region_1")
        .endsWith("file", "url", RECEIVED, RECEIVED + ".cell", RECEIVED + ".origin");
  }

  @Test
  void a_value_is_the_one_that_the_report_gives() throws Exception {
    for (var row : reports("figures=" + RECEIVED + "," + RATE)) {
      var report = json(server.get("/api/v1/reports/" + encoded(row.get("id"))).body());
      var figures = report.getAsJsonObject("figures");
      var figure = figures.has(RECEIVED) ? figures.getAsJsonObject(RECEIVED) : new JsonObject();
      assertThat(row.get(RECEIVED)).isEqualTo(text(figure, "value"));
      assertThat(row.get(RECEIVED + ".cell")).isEqualTo(text(figure, "cell"));
      assertThat(row.get(RECEIVED + ".origin")).isEqualTo(text(figure, "origin"));
      var derived = report.getAsJsonObject("derived");
      var rate = derived.has(RATE) ? derived.getAsJsonObject(RATE) : new JsonObject();
      assertThat(row.get(RATE)).isEqualTo(text(rate, "value"));
      assertThat(row.get(RATE + ".n")).isEqualTo(text(rate, "n"));
      assertThat(row.get("agency")).isEqualTo(text(report.getAsJsonObject("agency"), "name"));
      assertThat(row.get("file")).isEqualTo(text(report.getAsJsonObject("source"), "file"));
    }
  }

  @Test
  void without_a_choice_all_figures_are_there() throws Exception {
    var row = reports("limit=1").getFirst();
    assertThat(row.getParser().getHeaderNames())
        .contains(RECEIVED, RECEIVED + ".origin", RATE, RATE + ".n")
        .hasSizeGreaterThan(200);
  }

  @Test
  void words_filters_and_order_are_those_of_a_search() throws Exception {
    var words = "q=" + encoded("公开 培训") + "&year=2023..&sort=" + RECEIVED;
    var found = json(server.get("/api/v1/search?limit=200&" + words).body());
    var ids = found.getAsJsonArray("hits").asList().stream().map(hit -> text(hit, "id")).toList();
    assertThat(reports(words).stream().map(row -> row.get("id"))).containsExactlyElementsOf(ids);
    assertThat(table(words).getLast().get(2))
        .isEqualTo(text(found.getAsJsonObject("query"), "relaxed"));
  }

  @Test
  void passages_are_a_table_of_their_own() throws Exception {
    var rows = table("rows=passages&section=issues&passage=problem");
    assertThat(rows.subList(0, rows.size() - 1))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.get("section")).isEqualTo("issues");
              assertThat(row.get("passage")).isEqualTo("problem");
              assertThat(row.get("text")).isNotBlank();
            });
    assertThat(rows.getLast().get(1)).isEqualTo("" + (rows.size() - 1));
    var words = table("rows=passages&q=" + encoded("精准性"));
    assertThat(words.subList(0, words.size() - 1))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("text")).contains("精准性"));
  }

  @Test
  void a_line_of_json_is_the_report_itself() throws Exception {
    var lines = lines("year=2023");
    assertThat(lines).hasSizeGreaterThan(1);
    for (var line : lines.subList(0, lines.size() - 1)) {
      assertThat(line).isEqualTo(server.get("/api/v1/reports/" + encoded(id(line))).body());
    }
    assertThat(lines.getLast())
        .isEqualTo(
            "{\"complete\":true,\"rows\":%d,\"relaxed\":\"none\"}".formatted(lines.size() - 1));
  }

  @Test
  void a_line_of_json_may_have_chosen_figures_only() throws Exception {
    var lines = lines("figures=" + RECEIVED);
    assertThat(lines.subList(0, lines.size() - 1))
        .allSatisfy(
            line -> {
              assertThat(json(line).getAsJsonObject("figures").keySet()).isSubsetOf(RECEIVED);
              assertThat(json(line).getAsJsonObject("derived").keySet()).isEmpty();
              assertThat(json(line).has("sections")).isTrue();
            });
  }

  @Test
  void a_line_of_json_may_be_a_passage() throws Exception {
    var lines = lines("rows=passages&passage=problem");
    assertThat(json(lines.getFirst()).keySet())
        .contains("id", "agency", "region", "year", "section", "passage", "text");
  }

  @Test
  void a_workbook_has_numbers_as_numbers_and_a_sheet_that_says_complete() throws Exception {
    var response =
        server.get("/api/v1/export?format=xlsx&figures=" + RECEIVED, BodyHandlers.ofByteArray());
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
      var sheet = workbook.getSheet("data");
      var csv = reports("figures=" + RECEIVED);
      assertThat(sheet.getLastRowNum()).isEqualTo(csv.size());
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("id");
      for (int i = 0; i < csv.size(); i++) {
        var row = sheet.getRow(i + 1);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo(csv.get(i).get("id"));
        var value = row.getCell(csv.get(i).getParser().getHeaderNames().indexOf(RECEIVED));
        if (csv.get(i).get(RECEIVED).isEmpty()) {
          assertThat(value).isNull();
        } else {
          assertThat(value.getCellType()).isEqualTo(CellType.NUMERIC);
          assertThat(value.getNumericCellValue())
              .isEqualTo(Double.parseDouble(csv.get(i).get(RECEIVED)));
        }
      }
      var end = workbook.getSheet("complete").getRow(0);
      assertThat(end.getCell(0).getStringCellValue()).isEqualTo("complete");
      assertThat(end.getCell(1).getNumericCellValue()).isEqualTo(csv.size());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          format=csv                    | text/csv; charset=utf-8 | 年报.csv
          rows=passages&format=jsonl    | application/x-ndjson    | 年报段落.jsonl
          q=政策解读 "../a:b"           | text/csv; charset=utf-8 | 年报 政策解读 a b.csv
          """)
  void a_file_has_a_name_that_tells_what_it_is(String query, String type, String name)
      throws Exception {
    var response = server.get("/api/v1/export?" + addressed(query));
    assertThat(response.headers().firstValue("Content-Type")).contains(type);
    assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; ")
        .endsWith("filename*=UTF-8''" + encoded(name));
  }

  @ParameterizedTest
  @CsvSource({
    "format=xls, format",
    "rows=figures, rows",
    "figures=requests.recieved.total, figures",
    "yaer=2023, yaer",
    "'format=csv,xlsx', format"
  })
  void what_does_not_exist_is_refused(String query, String parameter) throws Exception {
    var response = server.get("/api/v1/export?" + query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"parameter\":\"" + parameter + "\"");
  }

  private static List<CSVRecord> reports(String query) throws Exception {
    var rows = table(query);
    return rows.subList(0, rows.size() - 1);
  }

  private static List<CSVRecord> table(String query) throws Exception {
    var body = body("format=csv&" + query);
    assertThat(body).startsWith("\uFEFFid,");
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(body.substring(1)))) {
      return parser.getRecords();
    }
  }

  private static List<String> lines(String query) throws Exception {
    return body("format=jsonl&" + query).lines().toList();
  }

  private static String body(String query) throws Exception {
    var response = server.get("/api/v1/export?" + query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  private static long total(String query) throws Exception {
    return json(server.get("/api/v1/reports?limit=0&" + query).body())
        .getAsJsonObject("total")
        .get("value")
        .getAsLong();
  }

  private static String id(String line) {
    return text(json(line), "id");
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static String text(JsonElement object, String name) {
    var value = object.getAsJsonObject().get(name);
    return value == null ? "" : value.getAsString();
  }

  private static String addressed(String query) {
    return query.startsWith("q=") ? "q=" + encoded(query.substring(2)) : query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
