package gongkai.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.analysis.Analysis;
import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.document.ReportDocument;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Request;
import gongkai.engine.SampleReport;
import gongkai.engine.Stamp;
import gongkai.meaning.Meanings;
import gongkai.query.Clause;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is asked, leaving out what cannot be among the best changes neither the best nor their
/// points.
@TestInstance(Lifecycle.PER_CLASS)
class BestFirstTest {
  private static final Analysis ANALYSIS = Analysis.read(Path.of("config/analysis"));
  private static final int BATCHES = 3;
  private static final int REPORTS_IN_A_BATCH = 500;
  private static final int QUERIES = 150;

  private static final List<String> WORDS =
      List.of(
          "政策解读", "政策", "解读", "公开", "信息", "信息公开", "培训", "网站", "行政诉讼", "诉讼", "微信公众号", "12345",
          "2024年", "3,400", "精准性", "的", "水", "整改措施", "市监局", "新增");

  private static final List<String> AGENCIES =
      List.of("塔城市教育局", "洪泽区财政局", "西工区市场监督管理局", "青禾县公安局", "青禾县人民政府");

  private final Random random = new Random(20_261_125);
  private final Joins joins = new Joins();
  private Path folder = Path.of("");

  @BeforeAll
  void index(@TempDir Path made) throws IOException {
    folder = made;
    var settings =
        new LuceneSettings(
            folder, ANALYSIS, Stamp.of(Map.of()), Duration.ofSeconds(5), Meanings.off(""));
    try (var engine = LuceneEngine.openForWriting(settings)) {
      for (int batch = 0; batch < BATCHES; batch++) {
        int first = batch * REPORTS_IN_A_BATCH;
        engine.add(
            IntStream.range(first, first + REPORTS_IN_A_BATCH).mapToObj(this::report).toList());
        engine.commit();
      }
    }
  }

  private ReportDocument report(int number) {
    var agency = AGENCIES.get(number % AGENCIES.size());
    var report = SampleReport.of(agency + "第" + number + "分局", 2020 + random.nextInt(5));
    report.with(IndexField.KIND, random.nextInt(10) == 0 ? "教育" : "财政");
    int passages = 1 + random.nextInt(6);
    for (int i = 0; i < passages; i++) {
      report.says(i % 2 == 0 ? "overview" : "issues", i % 2 == 0 ? "text" : "problem", text());
    }
    return report.build();
  }

  private String text() {
    var text = new StringBuilder();
    int words = 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 12);
    for (int i = 0; i < words; i++) {
      text.append(word()).append(random.nextInt(3) == 0 ? "，" : "");
    }
    return text.append("。").toString();
  }

  /// The first words more often than the last.
  private String word() {
    return WORDS.get(random.nextInt(1 + random.nextInt(WORDS.size())));
  }

  @Test
  void the_best_are_the_same_as_where_all_get_their_points() throws IOException {
    try (var directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      var searcher = new IndexSearcher(reader);
      for (int i = 0; i < QUERIES; i++) {
        var request = request();
        var reports = searcher.rewrite(plan(request).reports());
        var all = best(searcher, request, reports, Integer.MAX_VALUE);
        var best =
            best(
                searcher,
                request,
                BestFirst.of(reports, new Sets(searcher, joins, () -> false)),
                1);
        assertThat(best).describedAs(request.toString()).isEqualTo(all);
      }
    }
  }

  /// Sets of frequent terms are kept from query to query.
  @Test
  void all_that_match_are_counted() throws IOException {
    try (var directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      var searcher = new IndexSearcher(reader);
      var segments = new ArrayList<SegmentReports>();
      for (var leaf : reader.leaves()) {
        segments.add(SegmentReports.of(leaf.reader()));
      }
      for (int i = 0; i < QUERIES; i++) {
        var request = request();
        var reports = plan(request).reports();
        var sets = new Sets(searcher, joins, () -> false);
        long counted = 0;
        for (var leaf : reader.leaves()) {
          var all = segments.get(leaf.ord);
          counted += new SegmentSets(sets, leaf, all).of(reports, all.all()).cardinality();
        }
        assertThat(counted).describedAs(request.toString()).isEqualTo(searcher.count(reports));
      }
    }
  }

  private Plan plan(Request request) {
    return new Plans(request, ANALYSIS, joins).at(Relaxed.NONE);
  }

  private List<String> best(IndexSearcher searcher, Request request, Query reports, int counted)
      throws IOException {
    var order =
        new TopFieldCollectorManager(Order.of(request), request.page().limit(), null, counted);
    return Arrays.stream(searcher.search(reports, order).scoreDocs)
        .map(report -> report.doc + " " + Arrays.toString(((FieldDoc) report).fields))
        .toList();
  }

  private Request request() {
    var filters = new HashMap<Field, Clause>();
    if (random.nextInt(3) == 0) {
      filters.put(
          IndexField.KIND,
          new Clause.In(IndexField.KIND, List.of(random.nextBoolean() ? "教育" : "财政")));
    }
    if (random.nextInt(4) == 0) {
      filters.put(IndexField.YEAR, new Clause.Between(IndexField.YEAR, 2021, 2022));
    }
    if (random.nextInt(4) == 0) {
      filters.put(IndexField.PASSAGE, new Clause.In(IndexField.PASSAGE, List.of("problem")));
    }
    var page = new Request.Page(1 + random.nextInt(30), new Request.Sort.Relevance(), "");
    return new Request(query(), filters, Request.Wanted.NOTHING, page);
  }

  private Clause query() {
    var clauses = new ArrayList<Clause>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      clauses.add(clause());
    }
    return count == 1 ? clauses.getFirst() : new Clause.All(clauses);
  }

  private Clause clause() {
    return switch (random.nextInt(12)) {
      case 0 -> new Clause.Exact(word());
      case 1 -> new Clause.Any(List.of(new Clause.Word(word()), new Clause.Word(word())));
      case 2 -> new Clause.Word(word() + word());
      case 3 -> new Clause.Not(new Clause.Word(WORDS.getLast()));
      case 4 -> new Clause.Word("塔城");
      case 5 -> new Clause.Word("教育局");
      default -> new Clause.Word(word());
    };
  }
}
