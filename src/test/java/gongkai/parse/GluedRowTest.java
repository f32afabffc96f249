package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.form.Form;
import gongkai.form.Table;
import gongkai.parse.Atom.Kind;
import gongkai.parse.RowReader.Filling;
import gongkai.report.At;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Digits glued together in a row that has no sum.
class GluedRowTest {
  private static final Table.Row ROW =
      Form.read(Path.of("config/form"))
          .edition("2019")
          .orElseThrow()
          .table("disclosure")
          .row("procurement");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "04510.6166, 0 4510.6166",
    "00.5, 0 0.5",
    "12, 1 2",
    "012, 0 12",
    "123, 1 23|12 3",
    "12.5, ''",
    "4510.6166, ''",
  })
  void an_amount_behind_a_number_is_told_apart_where_it_cannot_be_one(String glued, String ways) {
    var atom = new Atom(Kind.GLUED, glued, new At(0, 1, 1));
    assertThat(
            GluedRow.splits(atom, ROW, List.of()).stream()
                .map(GluedRowTest::text)
                .collect(Collectors.joining("|")))
        .isEqualTo(ways);
  }

  private static String text(Filling filling) {
    return filling.cells().stream()
        .flatMap(Optional::stream)
        .map(Atom::text)
        .collect(Collectors.joining(" "));
  }
}
