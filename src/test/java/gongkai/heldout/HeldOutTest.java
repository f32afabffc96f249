package gongkai.heldout;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.check.Assessor;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.ingest.Content;
import gongkai.ingest.Pipeline;
import gongkai.parse.ReportParser;
import gongkai.report.Passage;
import gongkai.report.Reading;
import gongkai.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What is read from each held-out file agrees with its truth, or stays open where `files.tsv`
/// allows it.
class HeldOutTest {
  private static final String FILES = "/gongkai/heldout/files.tsv";
  private static final Map<String, Report> READ = new HashMap<>();

  @BeforeAll
  static void every_file_is_read() throws IOException {
    var config = Path.of("config");
    var form = Form.read(config.resolve("form"));
    var parser =
        new ReportParser(
            form,
            Places.read(config.resolve("places")),
            Agencies.read(config.resolve("agencies.tsv")));
    var pipeline = new Pipeline(new Extractors(), parser, new Assessor(form));
    for (var file : Truth.files(FILES)) {
      var reading = pipeline.read(file, new Content(Truth.bytes(file)));
      assertThat(reading).as("%s: %s", file, reading.outcome()).isInstanceOf(Reading.Read.class);
      READ.put(file, ((Reading.Read) reading).report());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = FILES, delimiter = '\t', numLinesToSkip = 1)
  void no_figure_is_wrong(String file, String truth) {
    assertThat(Truth.of(truth).wrong(read(file).figures())).isEmpty();
  }

  @ParameterizedTest(name = "{0}: at most {2}")
  @CsvFileSource(resources = FILES, delimiter = '\t', numLinesToSkip = 1)
  void few_figures_stay_open(String file, String truth, int open) {
    assertThat(Truth.of(truth).open(read(file).figures())).hasSizeLessThanOrEqualTo(open);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = FILES, delimiter = '\t', numLinesToSkip = 1)
  void title_agency_place_year_and_date_are_as_printed(String file, String name) {
    var truth = Truth.of(name);
    var metadata = read(file).metadata();
    assertThat(metadata.title()).isEqualTo(truth.text("title"));
    assertThat(metadata.agency().name()).isEqualTo(truth.text("agency"));
    assertThat(metadata.region().path()).isEqualTo(truth.texts("region"));
    assertThat(metadata.id().year()).hasToString(truth.text("year"));
    assertThat(metadata.edition()).isEqualTo(truth.text("edition"));
    assertThat(metadata.published()).isEqualTo(truth.text("published"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = FILES, delimiter = '\t', numLinesToSkip = 1)
  void problems_and_improvements_are_told_apart(String file, String name) {
    var truth = Truth.of(name);
    for (var kind : List.of(Passage.Kind.PROBLEM, Passage.Kind.IMPROVEMENT)) {
      for (var words : truth.texts(kind.key())) {
        assertThat(kindsOf(read(file), words)).as(words).containsExactly(kind);
      }
    }
  }

  private static List<Passage.Kind> kindsOf(Report report, String words) {
    return report.sections().stream()
        .flatMap(section -> section.passages().stream())
        .filter(passage -> passage.text().contains(words))
        .map(Passage::kind)
        .toList();
  }

  private static Report read(String file) {
    return Truth.present(READ.get(file), file);
  }
}
