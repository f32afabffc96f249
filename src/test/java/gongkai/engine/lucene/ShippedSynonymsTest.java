package gongkai.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.analysis.Analysis;
import gongkai.document.ReportDocument;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Hit;
import gongkai.engine.Request;
import gongkai.engine.SampleReport;
import gongkai.engine.SearchEngine;
import gongkai.engine.Stamp;
import gongkai.engine.TestClock;
import gongkai.meaning.Meanings;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `config/analysis/synonyms.txt`: what each line promises is found in an index where each of its
/// words stands in a report of its own.
class ShippedSynonymsTest {
  private static final Path CONFIG = Path.of("config/analysis");
  private static final Path LIST = CONFIG.resolve("synonyms.txt");
  private static final Analysis ANALYSIS = Analysis.read(CONFIG);

  private static final List<String> WORDS =
      lines().stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> Pattern.compile("=>?").splitAsStream(line))
          .map(String::strip)
          .distinct()
          .toList();

  private static SearchEngine engine;

  @BeforeAll
  static void index(@TempDir Path folder) throws IOException {
    var off = Meanings.off("words alone");
    var time = Duration.ofSeconds(30);
    var settings = new LuceneSettings(folder, ANALYSIS, Stamp.of(Map.of()), time, off);
    engine = LuceneEngine.openForWriting(settings, new TestClock());
    var reports = new ArrayList<ReportDocument>();
    for (var word : WORDS) {
      reports.add(SampleReport.of(report(word), 2023).says("有关" + word + "，已作安排。").build());
    }
    engine.add(reports);
    engine.commit();
  }

  @AfterAll
  static void close() throws IOException {
    engine.close();
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(LIST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String report(String word) {
    return "第" + WORDS.indexOf(word) + "县";
  }

  @Test
  void each_word_finds_the_reports_with_the_others_of_its_lines() throws IOException {
    for (var word : WORDS) {
      // A word that only others lead to may have another within.
      var others = ANALYSIS.synonyms().in(word).getFirst().others();
      var wanted = Stream.concat(Stream.of(word), others.stream());
      assertThat(found(word))
          .as(word)
          .containsAll(wanted.map(other -> report(other) + "@2023").toList());
    }
  }

  @ParameterizedTest(name = "{0} finds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          卫健委     | 卫生健康局               | yes
          发改委     | 发展和改革局             | yes
          教育局     | 教育和体育局             | yes
          环保局     | 生态环境局               | yes
          生态环境局 | 环保局                   | no
          国土局     | 自然资源和规划局         | yes
          文旅局     | 文化广电旅游体育局       | yes
          城管局     | 城市管理综合行政执法局   | yes
          残联       | 残疾人联合会             | yes
          两微一端   | 政务新媒体               | yes
          政务新媒体 | 两微一端                 | no
          整改措施   | 改进举措                 | yes
          改进措施   | 下步工作                 | yes
          存在的问题 | 不足之处                 | yes
          存在问题   | 短板                     | yes
          短板       | 存在问题                 | no
          人手不足   | 人员紧张                 | yes
          """)
  void a_reader_finds_what_he_means(String word, String other, String finds) throws IOException {
    assertThat(found(word).contains(report(other) + "@2023") ? "yes" : "no").isEqualTo(finds);
  }

  private static List<String> found(String word) throws IOException {
    var page = new Request.Page(200, new Request.Sort.Relevance(), "");
    var request = new Request(new Word(word), Map.of(), Request.Wanted.NOTHING, page);
    return ((Found) engine.search(request)).hits().stream().map(Hit::id).toList();
  }
}
