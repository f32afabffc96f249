package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongkai.check.Assessor;
import gongkai.extract.Extraction;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.report.Figure;
import gongkai.report.Finding;
import gongkai.report.NarrativeNumber;
import gongkai.report.Passage;
import gongkai.report.Reading;
import gongkai.report.Report;
import gongkai.report.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
  record Case(Path file, JsonObject gold) {
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
          var gold = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
          cases.add(new Case(folder.resolve("reports").resolve(text(gold, "file")), gold));
        }
      }
    }
    return cases;
  }

  static List<Case> real() throws IOException {
    var gold = REAL.resolve("gold.json");
    if (!Files.exists(gold)) {
      return List.of(new Case(gold, new JsonObject()));
    }
    return JsonParser.parseString(Files.readString(gold))
        .getAsJsonObject()
        .getAsJsonArray("reports")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .map(each -> new Case(REAL.resolve(text(each, "file")), each))
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
    var gold = each.gold();
    if (!gold.has("figures")) {
      assertThat(reading.outcome().status().key()).isEqualTo(text(gold, "outcome"));
      return;
    }
    assertThat(reading).as("outcome %s", reading.outcome()).isInstanceOf(Reading.Read.class);
    var report = new Assessor(FORM).assess(((Reading.Read) reading).report());
    assertThat(report.outcome().status().key())
        .as("outcome, notes %s", report.outcome().notes())
        .isEqualTo(gold.has("outcome") ? text(gold, "outcome") : "ok");
    metadata(report, gold);
    figures(report, gold);
    passages(report, gold.getAsJsonObject("passages"));
    narrative(report, gold);
    findings(report, gold);
  }

  private static void metadata(Report report, JsonObject gold) {
    var metadata = report.metadata();
    assertThat(metadata.title()).isEqualTo(text(gold, "title"));
    assertThat(metadata.agency().name()).isEqualTo(text(gold, "agency"));
    assertThat(metadata.agency().kind()).isEqualTo(text(gold, "kind"));
    assertThat(metadata.region().path()).isEqualTo(texts(gold, "region"));
    assertThat(metadata.id().year()).isEqualTo(gold.get("year").getAsInt());
    assertThat(metadata.published())
        .isEqualTo(isAbsent(gold, "published") ? "" : text(gold, "published"));
    if (gold.has("level")) {
      assertThat(metadata.agency().level()).isEqualTo(text(gold, "level"));
      assertThat(metadata.edition()).isEqualTo(text(gold, "edition"));
      assertThat(report.sections().stream().map(section -> section.key().key()).distinct())
          .containsExactlyElementsOf(texts(gold, "sections"));
      assertThat(report.id().toString().endsWith("+area")).isEqualTo(gold.has("scope"));
    }
  }

  private static void figures(Report report, JsonObject gold) {
    var expected = new LinkedHashMap<String, String>();
    gold.getAsJsonObject("figures")
        .asMap()
        .forEach((code, value) -> expected.put(code, value.isJsonNull() ? "" : plain(value)));
    var read = new LinkedHashMap<String, String>();
    report.figures().forEach((code, figure) -> read.put(code, plain(figure)));
    assertThat(read).containsExactlyInAnyOrderEntriesOf(expected);
    assertThat(codes(report, Figure.Inferred.class))
        .containsExactlyElementsOf(set(gold, "inferred"));
    assertThat(codes(report, Figure.Unknown.class)).containsExactlyElementsOf(set(gold, "unknown"));
    assertThat(codes(report, Figure.NotApplicable.class))
        .containsExactlyElementsOf(set(gold, "not_applicable"));
    assertThat(report.figures().values())
        .allSatisfy(figure -> assertThat(figure.at().line()).isPositive());
  }

  private static String plain(JsonElement value) {
    return value.getAsBigDecimal().stripTrailingZeros().toPlainString();
  }

  private static String plain(Figure figure) {
    return figure.value().map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
  }

  private static Set<String> codes(Report report, Class<? extends Figure> kind) {
    var codes = new TreeSet<String>();
    report
        .figures()
        .forEach(
            (code, figure) -> {
              if (kind.isInstance(figure)) {
                codes.add(code);
              }
            });
    return codes;
  }

  /// Each fragment lies in exactly one passage of its kind, and no passage holds two of them.
  private static void passages(Report report, JsonObject gold) {
    for (Map.Entry<String, JsonElement> kind : gold.entrySet()) {
      var passages =
          report.sections().stream()
              .flatMap(section -> section.passages().stream())
              .filter(passage -> passage.kind().key().equals(kind.getKey()))
              .map(Passage::text)
              .toList();
      var holding = new ArrayList<String>();
      for (var fragment : kind.getValue().getAsJsonArray()) {
        var with = passages.stream().filter(text -> text.contains(fragment.getAsString())).toList();
        assertThat(with).as("%s of %s", fragment, passages).hasSize(1);
        holding.add(with.getFirst());
      }
      assertThat(holding).doesNotHaveDuplicates();
    }
  }

  private static void narrative(Report report, JsonObject gold) {
    var expected = new LinkedHashMap<String, String>();
    if (gold.has("narrative")) {
      gold.getAsJsonObject("narrative")
          .asMap()
          .forEach((name, value) -> expected.put("narrative." + name, plain(value)));
    }
    var read = new LinkedHashMap<String, String>();
    report.narrative().stream()
        .filter(NarrativeNumber::isWellKnown)
        .forEach(each -> read.put(each.code(), each.value().toPlainString()));
    if (gold.has("level")) {
      assertThat(read).containsExactlyInAnyOrderEntriesOf(expected);
    } else {
      // The gold of the real reports names some of what their text tells.
      assertThat(read).containsAllEntriesOf(expected);
    }
  }

  private static void findings(Report report, JsonObject gold) {
    var failing = new TreeSet<String>();
    var totals = new TreeSet<String>();
    for (var finding : report.assessment().findings()) {
      // The gold tells of sums, not of dates and parts.
      if (finding.verdict() == Finding.Verdict.FAIL && finding.place().contains(".")) {
        failing.add(finding.rule());
        totals.add(finding.at().getFirst());
      }
    }
    if (gold.has("faults")) {
      assertThat(totals).isEqualTo(set(gold, "faults"));
      return;
    }
    assertThat(failing).containsExactlyElementsOf(set(gold, "failing"));
    if (gold.has("at_failing")) {
      var expected = new TreeSet<String>();
      gold.getAsJsonObject("at_failing")
          .asMap()
          .values()
          .forEach(
              codes -> codes.getAsJsonArray().forEach(code -> expected.add(code.getAsString())));
      assertThat(totals).isEqualTo(expected);
    }
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

  private static boolean isAbsent(JsonObject gold, String key) {
    return !gold.has(key) || gold.get(key).isJsonNull();
  }

  private static String text(JsonObject gold, String key) {
    return gold.get(key).getAsString();
  }

  private static List<String> texts(JsonObject gold, String key) {
    return isAbsent(gold, key)
        ? List.of()
        : gold.getAsJsonArray(key).asList().stream().map(JsonElement::getAsString).toList();
  }

  private static Set<String> set(JsonObject gold, String key) {
    return new TreeSet<>(texts(gold, key));
  }
}
