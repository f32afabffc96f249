package gongkai.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import gongkai.document.IndexField;
import gongkai.engine.Why.Kind;
import gongkai.engine.Why.Part;
import gongkai.query.Clause;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Any;
import gongkai.query.Clause.Exact;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Why a report has its score.
interface WhyContract extends EngineUse {

  private Why why(Clause query, String id) throws IOException {
    var request = request(query);
    var found = search(request);
    return requireNonNull(engine().why(request, found.relaxed(), ids(found)).get(id));
  }

  private Request request(Clause query) {
    return new Request(query, Map.of(), Request.Wanted.NOTHING, firstPage(50));
  }

  @Test
  default void each_word_is_said_with_where_it_stands_and_how_rare_it_is() throws IOException {
    index(
        SampleReport.of("甲县民政局", 2023).says("issues", "problem", "队伍培训少，网站慢。"),
        SampleReport.of("乙县民政局", 2023).says("培训多。").says("经费少。"));
    var parts = why(new All(List.of(new Word("培训"), new Word("网站"))), "甲县民政局@2023").parts();
    assertThat(parts)
        .extracting(Part::text, Part::section, Part::passages, Part::of)
        .containsExactlyInAnyOrder(tuple("培训", "issues", 2L, 3L), tuple("网站", "issues", 1L, 3L));
    assertThat(parts).extracting(Part::kind).doesNotContain(Kind.INSTEAD, Kind.VALUE);
  }

  @Test
  default void what_stands_there_as_it_was_typed_is_told_from_single_words() throws IOException {
    index(
        SampleReport.of("甲县民政局", 2023).says("做好政策解读。"),
        SampleReport.of("乙县民政局", 2023).says("解读上级政策。"));
    var query = new Word("政策解读");
    assertThat(why(query, "甲县民政局@2023").parts())
        .extracting(Part::text, Part::kind)
        .containsExactly(tuple("政策解读", Kind.RUN));
    assertThat(why(query, "乙县民政局@2023").parts())
        .extracting(Part::text, Part::kind)
        .containsExactlyInAnyOrder(tuple("政策", Kind.WORD), tuple("解读", Kind.WORD));
  }

  @Test
  default void a_word_of_the_title_stands_in_no_section() throws IOException {
    index(SampleReport.of("塔城市教育局", 2023).says("政策解读不够。"));
    var parts = why(new All(List.of(new Word("塔城市"), new Word("政策解读"))), "塔城市教育局@2023").parts();
    assertThat(parts)
        .extracting(Part::text, Part::section)
        .contains(tuple("政策解读", "overview"))
        .anySatisfy(part -> assertThat(part.toList().get(1)).isEqualTo(""));
    assertThat(why(new Word("城市教"), "塔城市教育局@2023").parts())
        .extracting(Part::text, Part::kind, Part::section)
        .containsExactly(tuple("城市教", Kind.RUN, ""));
  }

  @Test
  default void another_spelling_is_told_from_what_was_typed() throws IOException {
    index(SampleReport.of("甲县民政局", 2023).says("全年公开1,234条。"));
    assertThat(why(new Word("公开1234"), "甲县民政局@2023").parts())
        .extracting(Part::text, Part::kind)
        .contains(tuple("1,234", Kind.INSTEAD));
  }

  @Test
  default void words_that_stand_apart_are_each_said_with_their_passage() throws IOException {
    index(SampleReport.of("乙县民政局", 2023).says("加强队伍建设。").says("issues", "problem", "培训少。"));
    var why = why(new All(List.of(new Word("队伍"), new Word("培训"))), "乙县民政局@2023");
    assertThat(why.parts()).extracting(Part::section).containsExactly("overview", "issues");
  }

  @Test
  default void the_points_add_up_to_the_score_whatever_is_asked() throws IOException {
    var random = new Random(7);
    var words = List.of("政策", "解读", "队伍", "培训", "网站", "公开", "1,234", "经费", "塔城", "民政");
    for (int i = 0; i < 40; i++) {
      var report = SampleReport.of("塔城第" + i + "民政局", 2020 + i % 4);
      for (int passage = random.nextInt(1, 5); passage > 0; passage--) {
        var text = new StringBuilder();
        for (int word = random.nextInt(1, 9); word > 0; word--) {
          text.append(words.get(random.nextInt(words.size())));
          text.append(random.nextBoolean() ? "" : "，");
        }
        report.says("issues", "problem", text.toString());
      }
      index(report);
    }
    for (int i = 0; i < 150; i++) {
      var request = request(query(random, words, 2));
      var found = search(request);
      var reasons = engine().why(request, found.relaxed(), ids(found));
      for (var hit : found.hits()) {
        if (hit.score() > 0 && reasons.containsKey(hit.id())) {
          assertThat(reasons.get(hit.id()).score())
              .as(request + " " + hit.id() + " " + reasons.get(hit.id()))
              .isCloseTo(hit.score(), Offset.offset(1e-4 * hit.score()));
        }
        assertThat(reasons.containsKey(hit.id()))
            .as(hit.id())
            .isEqualTo(hit.by() == Answer.FoundBy.WORDS);
      }
    }
  }

  private static Clause query(Random random, List<String> words, int depth) {
    var word = words.get(random.nextInt(words.size()));
    var other = words.get(random.nextInt(words.size()));
    return switch (random.nextInt(depth > 0 ? 7 : 4)) {
      case 0 -> new Word(word);
      case 1 -> new Word(word + other);
      case 2 -> new Exact(word);
      case 3 -> new Word(random.nextBoolean() ? word : word.substring(0, 1));
      case 4 -> new Any(List.of(query(random, words, depth - 1), query(random, words, depth - 1)));
      case 5 -> new All(List.of(query(random, words, depth - 1), query(random, words, depth - 1)));
      default ->
          new All(
              List.of(
                  new Clause.Between(IndexField.YEAR, 2021, 2023),
                  query(random, words, depth - 1)));
    };
  }

  @Test
  default void what_is_not_found_has_no_reason() throws IOException {
    index(SampleReport.of("甲县民政局", 2023).says("培训少。"), SampleReport.of("乙", 2023).says("一"));
    var request = request(new Word("培训"));
    assertThat(engine().why(request, Answer.Relaxed.NONE, List.of("乙@2023", "没有@2023"))).isEmpty();
  }

  @Test
  default void a_report_with_some_of_the_words_says_which_it_has() throws IOException {
    index(
        SampleReport.of("甲县民政局", 2023).says("培训少，网站慢。"),
        SampleReport.of("乙县民政局", 2023).says("培训多。"));
    var request = request(new All(List.of(new Word("培训"), new Word("网站"))));
    var reasons = engine().why(request, Answer.Relaxed.NONE, List.of("乙县民政局@2023"));
    assertThat(requireNonNull(reasons.get("乙县民政局@2023")).parts())
        .extracting(Part::text)
        .containsExactly("培训");
  }
}
