package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Field;
import gongkai.document.Fields;
import gongkai.document.IndexField;
import gongkai.engine.Request.Direction;
import gongkai.engine.Request.Sort;
import gongkai.form.Form;
import gongkai.query.Clause;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchParamsTest {
  private static final Field RECEIVED = new Field.Figure("requests.received.total");

  private final SearchParams searchParams = new SearchParams(fields());

  @Test
  void what_is_no_parameter_of_its_own_is_a_filter() throws Exception {
    var request = searchParams.list(params("year=2021..2024&requests.received.total=10..&limit=5"));
    assertThat(request.filters())
        .containsEntry(IndexField.YEAR, new Clause.Between(IndexField.YEAR, 2021, 2024))
        .containsEntry(RECEIVED, new Clause.Between(RECEIVED, 10, Double.POSITIVE_INFINITY))
        .hasSize(2);
    assertThat(request.page().limit()).isEqualTo(5);
  }

  @Test
  void facets_and_figures_are_named_by_their_keys() throws Exception {
    var wanted =
        searchParams
            .list(
                params(
                    "facet=agency,requests.received.total&facet_text=a&figures=requests.received.total"))
            .wanted();
    assertThat(wanted.facets()).containsExactly(IndexField.AGENCY, RECEIVED);
    assertThat(wanted.figures()).containsExactly(RECEIVED);
    assertThat(wanted.holding()).isEqualTo("a");
  }

  @Test
  void a_list_is_newest_first_and_a_search_best_first() throws Exception {
    assertThat(searchParams.list(params("")).page().sort())
        .isEqualTo(new Sort.By(IndexField.YEAR, Direction.DESCENDING));
    var search = searchParams.search(params("q=a"), new Clause.Word("a"), new Sort.Relevance());
    assertThat(search.page().sort()).isEqualTo(new Sort.Relevance());
  }

  @ParameterizedTest
  @CsvSource({"sort=year,ASCENDING", "sort=-year,DESCENDING"})
  void a_minus_turns_the_order_round(String query, Direction direction) throws Exception {
    assertThat(searchParams.list(params(query)).page().sort())
        .isEqualTo(new Sort.By(IndexField.YEAR, direction));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yaer=2023                     | parameter.unknown | yaer     | year
          q=x                         | parameter.unknown | q        | ''
          limt=3                        | parameter.unknown | limt     | limit
          agancy!=x                     | parameter.unknown | agancy!| agency
          requests.recieved.total=1     | parameter.unknown | requests.recieved.total | requests.received.total
          %E5%B9%B4%E4%BB%BD=2023                     | parameter.unknown | 年份 | ''
          limit=many                    | parameter.invalid | limit    | ''
          year=then                     | parameter.invalid | year     | ''
          section=isues                 | parameter.invalid | section  | issues
          requests.received.total=5..2  | parameter.invalid | requests.received.total | ''
          requests.received.total=few   | parameter.invalid | requests.received.total | ''
          facet=title                   | parameter.invalid | facet    | ''
          facet=agencey                 | parameter.invalid | facet    | agency
          figures=year                  | parameter.invalid | figures  | ''
          sort=agency                   | parameter.invalid | sort     | ''
          sort=-yeer                    | parameter.invalid | sort     | year
          """)
  void what_cannot_be_used_is_refused_by_name(
      String query, String code, String parameter, String nearest) {
    try {
      searchParams.list(params(query));
    } catch (Refusal refusal) {
      var problem = refusal.problem();
      assertThat(List.of(problem.fault().code(), problem.parameter(), problem.nearest()))
          .containsExactly(code, parameter, nearest);
      assertThat(problem.detail().in(Locale.CHINESE)).contains(parameter);
      return;
    }
    throw new AssertionError(query + " was not refused");
  }

  private static Params params(String query) throws Refusal {
    return Params.read("", query, Locale.CHINESE);
  }

  private static Fields fields() {
    try {
      return Fields.read(Path.of("config/fields.tsv"), Form.read(Path.of("config/form")).figures());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
