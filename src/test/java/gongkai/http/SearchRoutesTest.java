package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Golden;
import gongkai.document.Field;
import gongkai.document.Fields;
import gongkai.document.IndexField;
import gongkai.engine.Answer;
import gongkai.engine.Answer.Bucket;
import gongkai.engine.Answer.Count;
import gongkai.engine.Answer.Facet;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Hit;
import gongkai.engine.Answer.Piece;
import gongkai.engine.Answer.Relation;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Answer.Snippet;
import gongkai.engine.Answer.Summary;
import gongkai.engine.Answer.Total;
import gongkai.engine.Match;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.engine.Similar;
import gongkai.engine.Vocabulary;
import gongkai.engine.Why;
import gongkai.form.Form;
import gongkai.json.Json;
import gongkai.json.Members;
import gongkai.suggest.ShippedSources;
import gongkai.suggest.Suggester;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchRoutesTest {
  private static final Field RECEIVED = new Field.Figure("requests.received.total");
  private static final Found NOTHING =
      new Found(new Total(0, Relation.EXACT), Relaxed.NONE, List.of(), List.of(), "", false);

  @Test
  void an_answer_says_all_that_a_page_shows() throws Exception {
    var json =
        json(
            routes(found())
                .search(new Params("", Map.of("q", List.of("政策解读 \"精准性")), Locale.CHINESE)));
    Golden.matches("search.json", Golden.pretty(json));
  }

  @Test
  void a_list_has_no_query() throws Exception {
    assertThat(json(routes(NOTHING).list(params(""))))
        .isEqualTo(
            "{\"total\":{\"value\":0,\"relation\":\"exact\"},\"took_ms\":0,\"timed_out\":false,"
                + "\"hits\":[],\"facets\":[]}");
  }

  @Test
  void notes_are_in_the_language_of_the_reader() throws Exception {
    var english = new Params("", Map.of("q", List.of("\"a")), Locale.ENGLISH);
    assertThat(json(routes(NOTHING).search(english))).contains("The quote");
  }

  @Test
  void where_no_report_has_a_figure_there_is_no_mean() throws Exception {
    var facet = new Facet.Histogram(RECEIVED, List.of(), new Summary(0, 0, 0, 0, 0, 0), 7);
    var found =
        new Found(new Total(7, Relation.EXACT), Relaxed.NONE, List.of(), List.of(facet), "", false);
    assertThat(json(routes(found).list(params("facet=requests.received.total"))))
        .contains("{\"field\":\"requests.received.total\",\"buckets\":[],\"missing\":7}");
  }

  @Test
  void what_a_range_of_a_figure_finds_is_told_where_it_is_not_the_whole() throws Exception {
    var whole = new Summary(2, 1, 3, 4, 2, 2);
    var facet = new Facet.Histogram(RECEIVED, List.of(), whole, 0, new Summary(1, 3, 3, 3, 3, 3));
    var found =
        new Found(new Total(1, Relation.EXACT), Relaxed.NONE, List.of(), List.of(facet), "", false);
    assertThat(json(routes(found).list(params("facet=requests.received.total"))))
        .contains("\"found\":{\"n\":1,\"min\":3,\"max\":3,\"sum\":3,\"avg\":3,\"median\":3}");
  }

  @Test
  void years_are_values_and_the_latest_is_first() throws Exception {
    var years = List.of(new Bucket(2022, 2022, 3), new Bucket(2024, 2024, 1));
    var facet =
        new Facet.Histogram(
            IndexField.YEAR, years, new Summary(4, 2022, 2024, 8090, 2022.5, 2022), 0);
    var found =
        new Found(new Total(4, Relation.EXACT), Relaxed.NONE, List.of(), List.of(facet), "", false);
    assertThat(json(routes(found).list(params("facet=year"))))
        .contains(
            "{\"field\":\"year\",\"values\":[{\"value\":\"2024\",\"count\":1},"
                + "{\"value\":\"2022\",\"count\":3}],\"other\":0,\"missing\":0}");
  }

  @ParameterizedTest
  @CsvSource({"true, cursor.expired", "false, parameter.invalid"})
  void a_cursor_that_leads_nowhere_says_why(boolean old, String code) throws Exception {
    var answer = old ? new Answer.CursorExpired() : new Answer.CursorInvalid();
    var reply = routes(answer).search(params("cursor=x"));
    assertThat(((Reply.Problem) reply).fault().code()).isEqualTo(code);
  }

  private static Found found() {
    return new Found(
        new Total(1000, Relation.AT_LEAST),
        Relaxed.REPORT,
        List.of(hit(), new Hit("乙局@2020", 0.5f, Map.of(), Map.of(), List.of())),
        List.of(
            new Facet.Values(IndexField.KIND, List.of(new Count("市场监管", 12)), 3, 1),
            new Facet.Histogram(
                RECEIVED,
                List.of(new Bucket(0, 9, 5), new Bucket(10, 19.5, 1)),
                new Summary(6, 0, 19.5, 40, 40 / 6.0, 5),
                2)),
        "c3Vyc29y",
        true);
  }

  private static Hit hit() {
    return new Hit(
        "甲局@2023",
        12.345678f,
        Map.of(
            IndexField.TITLE, List.of("甲局2023年政府信息公开工作年度报告"),
            IndexField.AGENCY, List.of("甲局"),
            IndexField.REGION, List.of("河南省/洛阳市"),
            IndexField.KIND, List.of("市场监管"),
            IndexField.LEVEL, List.of("county"),
            IndexField.YEAR, List.of("2023")),
        Map.of(RECEIVED, 12.0, new Field.Figure("disclosure.fees.amount"), 5.4195),
        List.of(
            new Snippet(
                "issues",
                "problem",
                "（一）存在的问题",
                3,
                List.of(new Piece("政策解读<b>的", false), new Piece("精准性", true))),
            new Snippet("other", "text", "", 0, List.of(new Piece("无", false)))));
  }

  private static SearchRoutes routes(Answer answer) {
    var index = new Prepared(answer);
    return new SearchRoutes(index, fields(), suggester(index));
  }

  private static Params params(String query) throws Refusal {
    return Params.read("", query, Locale.CHINESE);
  }

  private static String json(Reply reply) {
    return Json.write(body(reply)).replaceAll("\"took_ms\":\\d+", "\"took_ms\":0");
  }

  private static Suggester suggester(ReportSearch index) {
    try {
      return ShippedSources.language(index).suggester();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Fields fields() {
    try {
      return Fields.read(Path.of("config/fields.tsv"), Form.read(Path.of("config/form")).figures());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// Answers everything alike.
  private record Prepared(Answer answer) implements ReportSearch {
    @Override
    public void all(Request request, Match.Depth depth, Match.Taker taker) {
      throw new UnsupportedOperationException("nobody asks for all");
    }

    @Override
    public Answer search(Request request) {
      return answer;
    }

    @Override
    public Optional<String> report(String id) {
      return Optional.empty();
    }

    @Override
    public Similar similar(String id, int limit) {
      return new Similar.NoReport();
    }

    @Override
    public long size() {
      return 0;
    }

    @Override
    public Map<String, Why> why(Request request, Relaxed step, Collection<String> ids) {
      return Map.of();
    }

    @Override
    public String state() {
      return "";
    }

    @Override
    public Vocabulary vocabulary() {
      return new Vocabulary(0, Map.of(), List.of());
    }

    @Override
    public void close() {}
  }

  private static Members body(Reply reply) {
    return switch (reply) {
      case Reply.Json(var body) -> body;
      case Reply.Passing(var body) -> body;
      default -> throw new AssertionError(reply);
    };
  }
}
