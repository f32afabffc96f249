package gongkai.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.IndexField;
import gongkai.engine.Answer.Count;
import gongkai.query.Clause;
import gongkai.query.QueryReader;
import gongkai.suggest.Suggestion.Kind;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggesterTest {
  private static final Instant NOON = Instant.parse("2024-01-01T12:00:00Z");
  private static Suggester.Sources sources;

  @BeforeAll
  static void read() throws IOException {
    sources = ShippedSources.read();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          塔城              | PLACE   | 地区:塔城市
          塔城市教          | AGENCY  | 机关:塔城市教育局
          教育局            | AGENCY  | 机关:塔城市教育局
          tcsjyj            | AGENCY  | 机关:塔城市教育局
          tachengshijiao    | AGENCY  | 机关:塔城市教育局
          TaCheng'shi       | PLACE   | 地区:塔城市
          tcscjg            | AGENCY  | 机关:塔城市市场监督管理局
          市监局            | AGENCY  | 机关:塔城市市场监督管理局
          西城              | PLACE   | 地区:云岭省/望湖市/西城区
          政策解            | TERM    | 政策解读
          zcjd              | TERM    | 政策解读
          政策解读 塔城     | PLACE   | 政策解读 地区:塔城市
          解读 -教育局      | AGENCY  | 解读 -机关:塔城市教育局
          （塔城市教        | AGENCY  | （机关:塔城市教育局
          塔城 教育         | AGENCY  | 机关:塔城市教育局
          塔城政策解        | TERM    | 塔城政策解读
          “政策解           | TERM    | "政策解读"
          新收              | FIGURE  | 新收申请>=
          xssq              | FIGURE  | 新收申请>=
          公开率            | FIGURE  | 公开率>=
          存在的主要        | SECTION | 章节:存在的主要问题及改进情况
          章节:             | SECTION | 章节:总体情况
          机关：塔          | AGENCY  | 机关:塔城市市场监督管理局
          单位=塔城市教     | AGENCY  | 机关:塔城市教育局
          级别:市           | VALUE   | 级别:市级
          市场监            | VALUE   | 类别:市场监管
          年份              | FIELD   | 年份:
          """)
  void the_first_suggestion_is_what_a_reader_means(String typed, Kind kind, String query)
      throws IOException {
    var first = suggest(typed).getFirst();
    assertThat(first.query()).isEqualTo(query);
    assertThat(first.kind()).isEqualTo(kind);
  }

  @Test
  void a_suggestion_says_what_was_typed_and_how_many_reports_there_are() throws IOException {
    var first = suggest("tcsjyj").getFirst();
    assertThat(marked(first)).isEqualTo("[塔城市教育局]");
    assertThat(first.reports()).isEqualTo(5);
    var figure = suggest("新收").getFirst();
    assertThat(marked(figure)).isEqualTo("[新收]申请");
    assertThat(figure.code()).isEqualTo("requests.received.total");
    assertThat(figure.reports()).isZero();
    assertThat(suggest("西城").getFirst().code()).isEqualTo("云岭省/望湖市/西城区");
  }

  @Test
  void names_that_fit_equally_well_are_offered_by_kind_in_turn_and_the_frequent_first()
      throws IOException {
    assertThat(suggest("塔城").stream().map(Suggestion::text))
        .containsExactly("塔城市", "塔城市市场监督管理局", "塔城市教育局");
  }

  @Test
  void every_suggestion_is_read_as_what_it_stands_for() throws IOException {
    var reader = new QueryReader(sources.fields());
    for (var typed : List.of("塔城", "西城", "章节:", "级别:", "核对:", "市", "jy", "政策 塔", "某")) {
      for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        for (var suggestion : suggester().suggest(typed, 50, locale)) {
          var read = reader.read(suggestion.query());
          assertThat(read.notes()).as(suggestion.query()).isEmpty();
          var isField = !(read.clause() instanceof Clause.Word);
          assertThat(isField || suggestion.kind() == Kind.TERM).as(suggestion.query()).isTrue();
        }
      }
    }
  }

  @Test
  void a_figure_goes_on_with_a_number() throws IOException {
    var reader = new QueryReader(sources.fields());
    for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      for (var suggestion : suggester().suggest("公开", 50, locale)) {
        if (suggestion.kind() == Kind.FIGURE) {
          assertThat(reader.read(suggestion.query() + "10").clause())
              .as(suggestion.query())
              .isInstanceOf(Clause.Between.class);
        }
      }
    }
  }

  @Test
  void english_readers_get_keys() throws IOException {
    assertThat(suggester().suggest("tcsjyj", 5, Locale.ENGLISH).getFirst().query())
        .isEqualTo("agency:塔城市教育局");
    assertThat(suggester().suggest("rece", 5, Locale.ENGLISH)).isEmpty();
    assertThat(suggester().suggest("agenc", 5, Locale.ENGLISH).getFirst().query())
        .isEqualTo("agency:");
    assertThat(suggester().suggest("新收", 5, Locale.ENGLISH).getFirst().query())
        .isEqualTo("requests.received.total>=");
  }

  @Test
  void whatever_is_typed_there_is_an_answer() throws IOException {
    var suggester = suggester();
    var signs = "塔城市教 “”\"「」（）()-|:：=><，,、OR非'a1．\ud842\udfb7\ud842\0üz";
    var random = new Random(4);
    for (int i = 0; i < 3_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(90); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(suggester.suggest(text.toString(), 8, Locale.CHINESE)).hasSizeLessThan(9);
    }
    assertThat(suggester.suggest("塔".repeat(100_000), 8, Locale.CHINESE)).isEmpty();
    assertThat(suggester.suggest("塔", 0, Locale.CHINESE)).isEmpty();
    assertThat(suggester.suggest("", 8, Locale.CHINESE)).isEmpty();
    assertThat(suggester.suggest("塔 ", 8, Locale.CHINESE)).isEmpty();
  }

  private static List<Suggestion> suggest(String typed) throws IOException {
    return suggester().suggest(typed, 8, Locale.CHINESE);
  }

  private static Suggester suggester() throws IOException {
    var index =
        new FakeIndex()
            .with(
                IndexField.AGENCY,
                new Count("塔城市市场监督管理局", 9),
                new Count("塔城市教育局", 5),
                new Count("云岭省某某（集团）局", 1))
            .with(IndexField.KIND, new Count("市场监管", 9), new Count("教育", 5))
            .with(
                IndexField.REGION,
                new Count("新疆维吾尔自治区/塔城市", 14),
                new Count("云岭省/望湖市/西城区", 3),
                new Count("云岭省/砚池市/西城区", 1))
            .saying(4, "政策解读的精准性有待提高，政策解读质量不高。");
    var suggester =
        new Suggester(index, sources, new Suggester.Background(Runnable::run, () -> NOON));
    suggester.refresh();
    return suggester;
  }

  private static String marked(Suggestion suggestion) {
    return suggestion.pieces().stream()
        .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
