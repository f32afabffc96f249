package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import gongkai.analysis.Analysis;
import gongkai.document.Fields;
import gongkai.engine.ReportSearch;
import gongkai.engine.SampleReport;
import gongkai.engine.Stamp;
import gongkai.engine.lucene.LuceneEngine;
import gongkai.engine.lucene.LuceneSettings;
import gongkai.form.Form;
import gongkai.json.Json;
import gongkai.meaning.Meanings;
import gongkai.meaning.Status;
import gongkai.suggest.ShippedSources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searching by meaning as a caller of the API sees it, with the model that the program brings.
class MeaningSearchTest {
  private static final List<String> PROBLEMS =
      List.of(
          "工作队伍需要加强。",
          "主动公开的栏目更新不够及时。",
          "政策解读的形式较为单一，图解类解读偏少。",
          "依申请公开的答复文书不够规范。",
          "网站信息检索不便，查找起来费时。",
          "公众参与互动的渠道不多。",
          "公开的内容不够全面，离期待还有差距。",
          "本年度未收取信息处理费。");

  private static Meanings meanings;
  private static LuceneEngine engine;

  @BeforeAll
  static void index(@TempDir Path folder) throws IOException {
    meanings = Meanings.in(folder.resolve("meaning"));
    var analysis = Analysis.read(Path.of("config/analysis"));
    var limit = Duration.ofSeconds(30);
    engine =
        LuceneEngine.openForWriting(
            new LuceneSettings(
                folder.resolve("lucene"), analysis, Stamp.of(Map.of()), limit, meanings));
    for (int i = 0; i < PROBLEMS.size(); i++) {
      var report = SampleReport.of("第" + i + "局", 2023);
      engine.add(List.of(report.says("issues", "problem", PROBLEMS.get(i)).build()));
    }
    engine.commit();
    meanings.catchUp(engine.sentences());
    if (meanings.status() instanceof Status.Off(var reason)) {
      abort("no sentence model here: " + reason);
    }
  }

  @AfterAll
  static void close() throws IOException {
    engine.close();
    meanings.close();
  }

  @Test
  void a_hit_by_meaning_says_how_near_it_is() throws Exception {
    assertThat(search(engine, "q", "人手不足", "explain", "true"))
        .containsPattern("按意思相近排第 1，最近的一段相近程度为 0\\.\\d\\d");
  }

  @Test
  void a_hit_with_some_of_the_words_says_which_and_where_it_stands() throws Exception {
    assertThat(search(engine, "q", "公开 栏目", "explain", "true"))
        .contains("按所查的词排第 1。", "只有所查的一部分词", "最相符的一段连同标题等处有：公开。", "在只有一部分词的报告中排第 1。");
  }

  @Test
  void what_is_meant_is_found_without_its_words() throws Exception {
    assertThat(search(engine, "q", "人手不足"))
        .contains("工作队伍需要加强。", "\"by\":\"meaning\"", "\"total\":{\"value\":0,")
        .doesNotContain("信息处理费");
  }

  @Test
  void who_wants_words_only_says_so() throws Exception {
    assertThat(search(engine, "q", "人手不足", "meaning", "false")).contains("\"hits\":[]");
    assertThatThrownBy(() -> search(engine, "q", "人手不足", "meaning", "maybe"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void who_asks_for_meaning_where_there_is_none_is_told_so(@TempDir Path folder) throws Exception {
    var analysis = Analysis.read(Path.of("config/analysis"));
    var settings = new LuceneSettings(folder, analysis, Stamp.of(Map.of()), Duration.ofSeconds(30));
    try (var without = LuceneEngine.openForWriting(settings)) {
      assertThat(search(without, "q", "人手不足", "meaning", "true")).contains("不能按含义检索");
      assertThat(search(without, "q", "人手不足")).doesNotContain("不能按含义检索");
      assertThat(ready(without)).contains("\"meaning\":{\"status\":\"off\",\"reason\":");
    }
  }

  @Test
  void the_server_says_how_far_meaning_is_known() throws Exception {
    assertThat(ready(engine)).contains("\"meaning\":{\"status\":\"on\",\"computed\":8,\"of\":8}");
  }

  @Test
  void who_else_has_a_problem_and_what_is_done_about_it_is_told() throws Exception {
    var params = Params.read("第0局@2023", "limit=1", Locale.CHINESE);
    assertThat(json(new SimilarRoute(engine).answer(params)))
        .contains("\"passage\":{\"section\":\"issues\",\"kind\":\"problem\"", "\"others\":[");
    var unknown = new SimilarRoute(engine).answer(Params.read("无@2023", "", Locale.CHINESE));
    assertThat(((Reply.Problem) unknown).fault()).isEqualTo(Fault.REPORT_UNKNOWN);
  }

  private static String ready(ReportSearch index) throws Exception {
    var suggester = ShippedSources.language(index).suggester();
    return json(
        new HealthRoutes(index, suggester, 0).ready(new Params("", Map.of(), Locale.CHINESE)));
  }

  private static String search(ReportSearch index, String... parameters) throws Exception {
    var values = new HashMap<String, List<String>>();
    for (int i = 0; i < parameters.length; i += 2) {
      values.put(parameters[i], List.of(parameters[i + 1]));
    }
    var form = Form.read(Path.of("config/form"));
    var fields = Fields.read(Path.of("config/fields.tsv"), form.figures());
    var routes = new SearchRoutes(index, fields, ShippedSources.language(index).suggester());
    return json(routes.search(new Params("", values, Locale.CHINESE)));
  }

  private static String json(Reply reply) {
    return Json.write(((Reply.Json) reply).body());
  }
}
