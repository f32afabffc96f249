package gongkai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Field;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Hit;
import gongkai.engine.Answer.Piece;
import gongkai.engine.Request.Page;
import gongkai.engine.Request.Sort;
import gongkai.engine.Request.Wanted;
import gongkai.query.Clause;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What any engine must do. Each engine has a test class that extends this one and only says how to
/// start it; where an engine cannot keep a promise, it overrides that method and says why.
public abstract class EngineContract {
  private SearchEngine engine;

  protected abstract SearchEngine start() throws IOException;

  @BeforeEach
  void startEmpty() throws IOException {
    engine = start();
  }

  @AfterEach
  void stop() throws IOException {
    engine.close();
  }

  @Test
  void a_word_is_found_and_marked() throws IOException {
    index(SampleReport.of("塔城市教育局", 2023).says("政策解读的精准性有待提高。"));
    var found = search(new Clause.Word("精准性"));
    assertThat(found.hits()).extracting(Hit::id).containsExactly("塔城市教育局@2023");
    assertThat(found.hits().getFirst().passages().getFirst().pieces())
        .containsExactly(
            new Piece("政策解读的", false), new Piece("精准性", true), new Piece("有待提高。", false));
  }

  protected final Found search(Clause query) throws IOException {
    return search(query, Map.of());
  }

  protected final Found search(Clause query, Map<Field, Clause> filters) throws IOException {
    return (Found)
        engine.search(
            new Request(query, filters, Wanted.NOTHING, new Page(10, new Sort.Relevance(), "")));
  }

  protected final void index(SampleReport... reports) throws IOException {
    for (var report : reports) {
      engine.add(List.of(report.build()));
    }
    engine.commit();
  }
}
