package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecognisedFiguresTest {
  private static final Path SAMPLE =
      Path.of("src/main/samples/reports/songping-government-2024.txt");

  /// The page of a text file, which has none.
  private static final Set<Integer> ALL = Set.of(0);

  @Test
  void a_figure_that_was_read_from_an_image_counts_only_where_a_sum_confirms_it()
      throws IOException {
    var report = report(text(), ALL);
    assertThat(figure(report, "requests.received.total")).isInstanceOf(Figure.Printed.class);
    assertThat(figure(report, "review.total")).isInstanceOf(Figure.Printed.class);
    assertThat(figure(report, "disclosure.permits.decisions")).isInstanceOf(Figure.Unknown.class);
    assertThat(report.outcome().status()).isEqualTo(Outcome.Status.PARTIAL);
    assertThat(report.outcome().notes()).contains("由图像识别的数字有 10 个没有合计可以核对，记为未知");
  }

  @Test
  void a_misread_digit_leaves_all_figures_of_its_sums_unknown() throws IOException {
    var misread = text().replace("一、本年新收政府信息公开申请数量\t\t\t58\t", "一、本年新收政府信息公开申请数量\t\t\t53\t");
    var report = report(misread, ALL);
    assertThat(figure(report, "requests.received.natural_person"))
        .isInstanceOf(Figure.Unknown.class);
    assertThat(figure(report, "requests.received.total")).isInstanceOf(Figure.Unknown.class);
    assertThat(figure(report, "requests.carried_in.total")).isInstanceOf(Figure.Printed.class);
  }

  @Test
  void pages_of_text_are_believed_as_printed() throws IOException {
    var report = report(text(), Set.of(3));
    assertThat(figure(report, "disclosure.permits.decisions")).isInstanceOf(Figure.Printed.class);
  }

  @Test
  void numbers_in_the_text_count_on_pages_of_text_and_not_on_those_read_from_an_image()
      throws IOException {
    assertThat(report(text(), Set.of(3)).narrative()).isNotEmpty();
    assertThat(report(text(), ALL).narrative()).isEmpty();
  }

  private static Figure figure(Report report, String code) {
    return Objects.requireNonNull(report.figures().get(code));
  }

  private static String text() throws IOException {
    return Files.readString(SAMPLE);
  }

  private static Report report(String text, Set<Integer> recognised) throws IOException {
    var parser =
        new ReportParser(
            Form.read(Path.of("config/form")),
            Places.read(Path.of("config/places")),
            Agencies.read(Path.of("config/agencies.tsv")));
    var content = text.getBytes(StandardCharsets.UTF_8);
    var extracted = (Extracted) new Extractors().extract("a.txt", content);
    var source = new Source("a.txt", "", "text/plain", 0);
    var reading = parser.parse(source, extracted.blocks(), List.of(), recognised);
    return ((Reading.Read) reading).report();
  }
}
