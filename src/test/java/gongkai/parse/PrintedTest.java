package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.report.Figure;
import gongkai.report.Reading;
import gongkai.report.Report;
import gongkai.report.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A report that a browser prints is read as the text that it was made from.
class PrintedTest {
  private static final Path SAMPLES = Path.of("src/main/samples/reports");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} with cells {1}")
  @CsvSource({
    "songping-government-2024, text-align:center",
    "songping-government-2024, 'text-align:center;font-size:8px'",
    "yanling-health-2023, 'text-align:right;height:50px'",
    "tangxi-education-2023, 'border:2px dotted #777'",
    "zhenxi-street-2024, 'border-width:1px 0'",
  })
  void a_printed_report_is_read_figure_for_figure(String sample, String style) throws Exception {
    var chromium = chromium();
    assumeTrue(chromium.isPresent(), "no Chromium to print with; name one by GONGKAI_CHROMIUM");
    var text = Files.readAllBytes(SAMPLES.resolve(sample + ".txt"));
    var extracted = (Extracted) new Extractors().extract("a.txt", text);
    var page = Files.writeString(folder.resolve("a.html"), HtmlForm.of(extracted.blocks(), style));
    var printed = print(chromium.orElseThrow(), page);
    var read = report((Extracted) new Extractors().extract("a.pdf", Files.readAllBytes(printed)));
    var expected = report(extracted);
    assertThat(values(read)).isEqualTo(values(expected));
    assertThat(read.id()).isEqualTo(expected.id());
  }

  private static Map<String, Optional<BigDecimal>> values(Report report) {
    var values = new LinkedHashMap<String, Optional<BigDecimal>>();
    report.figures().forEach((code, figure) -> values.put(code, value(figure)));
    return values;
  }

  private static Optional<BigDecimal> value(Figure figure) {
    return figure.value().map(BigDecimal::stripTrailingZeros);
  }

  private static Report report(Extracted extracted) throws IOException {
    var parser =
        new ReportParser(
            Form.read(Path.of("config/form")),
            Places.read(Path.of("config/places")),
            Agencies.read(Path.of("config/agencies.tsv")));
    var source = new Source("a", "", extracted.mediaType(), extracted.pages());
    return ((Reading.Read) parser.parse(source, extracted.blocks())).report();
  }

  private static Optional<Path> chromium() {
    var named = Optional.ofNullable(System.getenv("GONGKAI_CHROMIUM"));
    return Optional.of(Path.of(named.orElse("/usr/bin/chromium"))).filter(Files::isExecutable);
  }

  private Path print(Path chromium, Path page) throws IOException, InterruptedException {
    var pdf = folder.resolve("a.pdf");
    var command =
        List.of(
            chromium.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + folder.resolve("profile"),
            "--print-to-pdf=" + pdf,
            page.toUri().toString());
    var log = folder.resolve("chromium.log").toFile();
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("Chromium ends").isTrue();
    return pdf;
  }
}
