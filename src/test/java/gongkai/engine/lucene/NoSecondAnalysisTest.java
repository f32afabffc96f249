package gongkai.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.analysis.Analysis;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Piece;
import gongkai.engine.Request;
import gongkai.engine.Request.Page;
import gongkai.engine.Request.Sort;
import gongkai.engine.Request.Wanted;
import gongkai.engine.SampleReport;
import gongkai.engine.Stamp;
import gongkai.query.Clause.All;
import gongkai.query.Clause.Exact;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoSecondAnalysisTest {
  @TempDir private Path folder;

  private final List<String> analysed = Collections.synchronizedList(new ArrayList<>());

  @Test
  void a_search_analyses_its_query_and_no_text_that_it_shows() throws IOException {
    var shipped = Analysis.read(Path.of("config/analysis"));
    var listening =
        new Analysis(
            new Listening(shipped.words()), new Listening(shipped.characters()), shipped.stamp());
    var settings = new LuceneSettings(folder, listening, Stamp.of(Map.of()), Duration.ofSeconds(5));
    try (var engine = LuceneEngine.openForWriting(settings)) {
      var text = "政策解读的精准性有待提高，解读材料少。";
      engine.add(List.of(SampleReport.of("甲县", 2023).says(text).build()));
      engine.commit();
      assertThat(analysed).contains(text);

      analysed.clear();
      var query = new All(List.of(new Word("政策解读"), new Exact("精准性")));
      var wanted = new Wanted(List.of(IndexField.SECTION, IndexField.AGENCY), List.of());
      var page = new Page(10, new Sort.Relevance(), "");
      var found = (Found) engine.search(new Request(query, Map.of(), wanted, page));

      assertThat(found.hits().getFirst().passages().getFirst().pieces())
          .contains(new Piece("政策解读", true), new Piece("精准性", true), new Piece("解读", true));
      assertThat(analysed).isNotEmpty().isSubsetOf("政策解读", "精准性");
    }
  }

  /// Notes every text that is analysed.
  private final class Listening extends AnalyzerWrapper {
    private final Analyzer analyzer;

    Listening(Analyzer analyzer) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.analyzer = analyzer;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return analyzer;
    }

    @Override
    protected Reader wrapReader(String field, Reader reader) {
      try {
        var text = reader.readAllAsString();
        analysed.add(text);
        return new StringReader(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
