package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.report.Figure;
import gongkai.report.Outcome;
import gongkai.report.Reading;
import gongkai.report.Report;
import gongkai.report.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One report in every format gives the same figures and passages.
class FormatsTest {
  private static final Path FILES = Path.of("src/test/resources/extract");
  private static final Path GOLD = Path.of("src/main/samples/gold/tangxi-education-2022.txt.json");
  private static final Path EMPTY = Path.of("../shared/reports/form_2021_empty.docx");

  private final ReportParser parser;

  FormatsTest() throws IOException {
    this.parser =
        new ReportParser(
            Form.read(Path.of("config/form")),
            Places.read(Path.of("config/places")),
            Agencies.read(Path.of("config/agencies.tsv")));
  }

  @Test
  void a_saved_page_is_read_in_spite_of_its_chrome() throws IOException {
    var report = agrees(Files.readAllBytes(page()));
    assertThat(report.metadata().published()).isEqualTo("2023-01-18");
    assertThat(report.source().url()).startsWith("http://www.tangxi.example/");
  }

  @Test
  void a_page_in_an_older_encoding_is_read_alike() throws IOException {
    var page = Files.readString(page()).replace("charset=UTF-8", "charset=gb2312");
    agrees(page.getBytes(Charset.forName("GB18030")));
  }

  @Test
  void a_word_document_is_read_with_its_joined_cells() throws IOException {
    agrees(WordCopy.of(content()));
  }

  @Test
  void a_document_from_before_2007_is_read_alike() throws IOException {
    agrees(Files.readAllBytes(FILES.resolve("tangxi-education-2022.doc")));
  }

  @Test
  void the_official_empty_form_is_no_report() throws IOException {
    assumeTrue(Files.exists(EMPTY), "the official form does not lie beside this checkout");
    assertThat(read(Files.readAllBytes(EMPTY)).outcome().status())
        .isEqualTo(Outcome.Status.NOT_A_REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"××局××年政府信息公开工作年度报告", "政府信息公开工作年度报告", "某县教育局2024年政府信息公开工作年度报告"})
  void a_form_that_nobody_filled_in_is_no_report(String title) throws IOException {
    var content = content();
    content.expectFirst("h1").text(title);
    content.select("td").stream()
        .filter(cell -> cell.text().matches("[\\d.]+"))
        .forEach(cell -> cell.text(""));
    content.select("> p").stream()
        .filter(line -> line.text().contains("。"))
        .forEach(line -> line.text("（文字描述。）"));
    var outcome = read(WordCopy.of(content)).outcome();
    assertThat(outcome.status()).isEqualTo(Outcome.Status.NOT_A_REPORT);
    assertThat(outcome.notes()).first().asString().contains("空白表格");
  }

  @Test
  void a_page_that_only_links_to_an_attachment_is_no_report() {
    var page = "<html><h1>某县教育局2023年政府信息公开工作年度报告</h1><p>附件：<a href=a.docx>点击下载</a></html>";
    assertThat(read(page.getBytes(StandardCharsets.UTF_8)).outcome().status())
        .isEqualTo(Outcome.Status.NOT_A_REPORT);
  }

  /// A page whose cells of numbers were joined over rows of 予以公开 and those below.
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void a_number_joined_over_rows_is_unknown_in_each_and_takes_no_other_out_of_its_column(int rows)
      throws IOException {
    var page = Jsoup.parse(Files.readString(page()));
    var lines = page.select("tr").stream().filter(row -> numbers(row).size() == 7).toList();
    numbers(lines.get(2)).getFirst().attr("rowspan", String.valueOf(rows));
    for (int i = 1; i < rows; i++) {
      numbers(lines.get(2 + i)).getFirst().remove();
    }
    var whole = ((Reading.Read) read(Files.readAllBytes(page()))).report().figures();
    var joined = ((Reading.Read) read(page.html().getBytes(StandardCharsets.UTF_8))).report();
    joined
        .figures()
        .forEach(
            (code, figure) -> {
              if (figure.value().isPresent()) {
                assertThat(figure.value())
                    .as(code)
                    .isEqualTo(whole.getOrDefault(code, figure).value());
              }
            });
    assertThat(joined.figures().values().stream().filter(Figure.Unknown.class::isInstance))
        .hasSize(rows);
  }

  private static List<Element> numbers(Element row) {
    return row.select("td").stream().filter(cell -> cell.text().matches("\\d+")).toList();
  }

  private static Path page() {
    return FILES.resolve("tangxi-education-2022.html");
  }

  private static Element content() throws IOException {
    var page = Jsoup.parse(Files.readString(page()));
    var content = page.expectFirst(".content");
    content.prepend("<h1>" + page.expectFirst("h1").text() + "</h1>");
    return content;
  }

  private Reading read(byte[] content) {
    var extracted = (Extracted) new Extractors().extract("a", content);
    var source = new Source("a", "", extracted.mediaType(), 0, extracted.url());
    return parser.parse(source, extracted.blocks(), extracted.gaps());
  }

  private Report agrees(byte[] content) throws IOException {
    var reading = read(content);
    assertThat(reading.outcome().status()).as("%s", reading).isEqualTo(Outcome.Status.OK);
    var report = ((Reading.Read) reading).report();
    var gold = JsonParser.parseString(Files.readString(GOLD)).getAsJsonObject();
    var expected = new TreeMap<String, String>();
    gold.getAsJsonObject("figures")
        .asMap()
        .forEach((code, value) -> expected.put(code, value.getAsBigDecimal().toPlainString()));
    var read = new TreeMap<String, String>();
    report
        .figures()
        .forEach(
            (code, figure) ->
                read.put(code, figure.value().map(value -> value.toPlainString()).orElse("")));
    assertThat(read).isEqualTo(expected);
    assertThat(report.metadata().title()).isEqualTo(gold.get("title").getAsString());
    var texts = texts(report);
    gold.getAsJsonObject("passages")
        .asMap()
        .forEach(
            (kind, all) ->
                all.getAsJsonArray()
                    .forEach(
                        one ->
                            assertThat(texts)
                                .anyMatch(
                                    text ->
                                        text.startsWith(kind + " ")
                                            && text.contains(one.getAsString()))));
    return report;
  }

  private static List<String> texts(Report report) {
    var texts = new ArrayList<String>();
    for (var section : report.sections()) {
      section.passages().forEach(each -> texts.add(each.kind().key() + " " + each.text()));
    }
    return texts;
  }
}
