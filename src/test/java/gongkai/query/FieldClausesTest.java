package gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Fields;
import gongkai.document.IndexField;
import gongkai.form.Form;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldClausesTest {
  private static final Map<IndexField, List<String>> OF =
      Map.of(
          IndexField.AGENCY, List.of("棠溪区教育局"),
          IndexField.LEVEL, List.of(),
          IndexField.REGION, List.of("云岭省", "云岭省/望湖市", "望湖市"),
          IndexField.YEAR, List.of("2023"));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          year:2023                       | true
          year:2021..2022                 | false
          year>=2020 agency:棠溪区教育局  | true
          agency:棠溪區教育局             | true
          agency:教育局                   | false
          region:望湖市                   | true
          region:云岭省/望湖市            | true
          region:临岫市 OR year:2023      | true
          -year:2023                      | false
          level:any                       | false
          level:none                      | true
          """)
  void a_clause_is_answered_from_what_is_known(String query, boolean holds) throws IOException {
    var clause = read(query);
    assertThat(FieldClauses.askOnly(OF.keySet(), clause)).isTrue();
    assertThat(FieldClauses.hold(clause, OF)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"政策解读", "“政策解读”", "year:2023 section:issues", "-passage:problem"})
  void a_clause_that_asks_of_more_is_not_answered(String query) throws IOException {
    assertThat(FieldClauses.askOnly(OF.keySet(), read(query))).isFalse();
  }

  private static Clause read(String query) throws IOException {
    var form = Form.read(Path.of("config/form"));
    var fields = Fields.read(Path.of("config/fields.tsv"), form.figures());
    return new QueryReader(fields).read(query).clause();
  }
}
