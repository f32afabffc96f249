package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongkai.check.Assessor;
import gongkai.extract.Extraction;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.report.Reading;
import gongkai.report.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads every report whose truth is known, and holds what was read against it: the bundled samples
/// always, the real reports where they lie beside the checkout.
class GoldTest {
  private static final List<Path> SAMPLES =
      List.of(Path.of("src/main/samples"), Path.of("src/test/resources/samples"));
  private static final Path REAL = Path.of("../shared/reports");
  private static final Form FORM = Form.read(Path.of("config/form"));
  private static final ReportParser PARSER = parser();

  /// A file and what is true of it.
  record Case(Path file, Gold gold) {
    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  static List<Case> samples() throws IOException {
    var cases = new ArrayList<Case>();
    for (var folder : SAMPLES) {
      try (var files = Files.list(folder.resolve("gold"))) {
        for (var file : files.sorted().toList()) {
          var gold = new Gold(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
          cases.add(new Case(folder.resolve("reports").resolve(gold.text("file")), gold));
        }
      }
    }
    return cases;
  }

  static List<Case> real() throws IOException {
    var gold = REAL.resolve("gold.json");
    if (!Files.exists(gold)) {
      return List.of(new Case(gold, new Gold(new JsonObject())));
    }
    return JsonParser.parseString(Files.readString(gold))
        .getAsJsonObject()
        .getAsJsonArray("reports")
        .asList()
        .stream()
        .map(each -> new Gold(each.getAsJsonObject()))
        .map(each -> new Case(REAL.resolve(each.text("file")), each))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void a_sample_is_read_as_its_gold_says(Case sample) throws IOException {
    agrees(sample);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("real")
  void a_real_report_is_read_as_its_gold_says(Case report) throws IOException {
    assumeTrue(Files.exists(report.file()), "the real reports do not lie beside this checkout");
    agrees(report);
  }

  private static void agrees(Case each) throws IOException {
    var reading = read(each.file());
    if (!each.gold().isReport()) {
      assertThat(reading.outcome().status().key()).isEqualTo(each.gold().outcome());
      return;
    }
    assertThat(reading).as("outcome %s", reading.outcome()).isInstanceOf(Reading.Read.class);
    each.gold().agreesWith(new Assessor(FORM).assess(((Reading.Read) reading).report()));
  }

  private static Reading read(Path file) throws IOException {
    var extraction =
        new Extractors().extract(file.getFileName().toString(), Files.readAllBytes(file));
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    var extracted = (Extraction.Extracted) extraction;
    var source = new Source(file.toString(), "", extracted.mediaType(), extracted.pages());
    return PARSER.parse(source, extracted.blocks());
  }

  private static ReportParser parser() {
    try {
      return new ReportParser(
          FORM,
          Places.read(Path.of("config/places")),
          Agencies.read(Path.of("config/agencies.tsv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
