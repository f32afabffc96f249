package gongkai.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.accuracy.Miss.Aspect;
import gongkai.accuracy.Miss.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A short run over fixed seeds, whose floors are data: `floors.properties`.
class AccuracyTest {
  private static final Properties FLOORS = floors();
  private static Tally tally = new Tally();

  @BeforeAll
  static void reports_are_written_and_read() throws IOException {
    var options =
        Options.of(
            List.of(
                "reports=" + FLOORS.getProperty("reports"),
                "seed=" + FLOORS.getProperty("seed"),
                "format=" + FLOORS.getProperty("formats")));
    tally = Accuracy.run(options, Damages.usual());
  }

  @Test
  void no_figure_is_read_wrong() {
    assertThat(tally.misses(Aspect.FIGURES, Verdict.WRONG))
        .hasSizeLessThanOrEqualTo((int) floor("figures.wrong"));
  }

  @Test
  void few_figures_stay_unknown() {
    var figures = tally.of(Aspect.FIGURES);
    assertThat((double) figures.unknown() / figures.all())
        .isLessThanOrEqualTo(floor("figures.unknown.share"));
  }

  @Test
  void agency_and_year_are_known() {
    assertThat(tally.of(Aspect.AGENCY).rightShare())
        .isGreaterThanOrEqualTo(floor("agency.right.share"));
    assertThat(tally.of(Aspect.YEAR).rightShare())
        .isGreaterThanOrEqualTo(floor("year.right.share"));
  }

  @Test
  void parts_are_found() {
    assertThat(tally.of(Aspect.SECTIONS).rightShare())
        .isGreaterThanOrEqualTo(floor("sections.right.share"));
  }

  @Test
  void passages_are_of_their_kind() {
    assertThat(tally.of(Aspect.PASSAGES).rightShare())
        .isGreaterThanOrEqualTo(floor("passages.right.share"));
  }

  private static double floor(String name) {
    return Double.parseDouble(FLOORS.getProperty(name));
  }

  private static Properties floors() {
    var floors = new Properties();
    try {
      floors.load(new StringReader(Resource.text("floors.properties")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return floors;
  }
}
