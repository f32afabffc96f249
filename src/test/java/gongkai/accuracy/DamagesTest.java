package gongkai.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.accuracy.Manuscript.Table;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The damages that are kept apart, without the reader.
class DamagesTest {
  private static final List<Format> FORMATS =
      List.of(Format.TXT, Format.MD, Format.HTML, Format.DOCX);

  @Test
  void each_damage_can_happen_to_some_file() {
    for (var damage : Damages.keptApart()) {
      assertThat(FORMATS)
          .as(damage.name())
          .anyMatch(
              format ->
                  IntStream.range(0, 50)
                      .anyMatch(seed -> damage.befalls(format, format.writer(new Dice(seed)))));
    }
  }

  @Test
  void a_damaged_cell_says_what_its_truth_says() throws IOException {
    var author = new Author(Accuracy.CONFIG);
    for (var damage : CellDamage.values()) {
      for (int seed = 0; seed < 20; seed++) {
        var dice = new Dice(seed);
        var damaged = damage.done(author.write(Printing.Fidelity.CELLS, dice), dice);
        assertThat(printed(damaged)).isEqualTo(said(damaged));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void a_text_file_is_changed_in_its_own_encoding(Charset charset) throws IOException {
    var bytes = "\ufeff总计\t3".getBytes(charset);
    var changed = FileText.of(bytes).changed(text -> text + "件");
    assertThat(new String(changed, charset)).isEqualTo("\ufeff总计\t3件");
  }

  private static Map<String, String> printed(Manuscript manuscript) {
    var printed = new HashMap<String, String>();
    for (var piece : manuscript.pieces()) {
      if (piece instanceof Table(var grid)) {
        grid.slots().stream()
            .filter(slot -> !slot.isLabel())
            .forEach(slot -> printed.put(slot.code(), slot.text()));
      }
    }
    return printed;
  }

  private static Map<String, String> said(Manuscript manuscript) {
    var said = new HashMap<String, String>();
    manuscript.truth().figures().forEach((code, figure) -> said.put(code, figure.text()));
    return said;
  }
}
