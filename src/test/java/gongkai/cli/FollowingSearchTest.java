package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.engine.Answer;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.IndexRefusedException;
import gongkai.engine.Match;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.engine.Similar;
import gongkai.engine.Vocabulary;
import gongkai.engine.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server whose index is made again under it.
class FollowingSearchTest {
  @TempDir private Path folder;
  private Generations generations;
  private final List<String> closed = new ArrayList<>();

  @BeforeEach
  void makeThreeIndexes() throws IOException {
    generations = new Generations(folder);
    for (int i = 0; i < 3; i++) {
      Files.createDirectories(generations.next());
    }
    generations.use(generation("1"));
  }

  @Test
  void it_goes_over_to_the_next_index() throws IOException {
    try (var search = following()) {
      assertThat(search.report("")).hasValue("1");
      generations.use(generation("2"));
      assertThat(search.report("")).hasValue("2");
      assertThat(closed).isEmpty();
    }
    assertThat(closed).containsExactly("1", "2");
  }

  @Test
  void it_goes_on_with_what_it_has_where_the_next_one_cannot_be_used() throws IOException {
    try (var search = following()) {
      generations.use(generation("3"));
      assertThat(search.report("")).hasValue("1");
      assertThat(search.report("")).hasValue("1");
    }
    assertThat(closed).containsExactly("1");
  }

  @Test
  void only_the_index_in_use_is_left_by_a_tidying() throws IOException {
    generations.use(generation("2"));
    generations.deleteOthers();
    assertThat(generations.current()).hasValue(generation("2"));
    assertThat(generation("1")).doesNotExist();
    assertThat(generation("3")).doesNotExist();
    assertThat(generations.next()).isEqualTo(generation("3"));
  }

  private Path generation(String number) {
    return folder.resolve("lucene").resolve(number);
  }

  private FollowingSearch following() throws IOException {
    return new FollowingSearch(generations, generations.current().orElseThrow(), this::open);
  }

  private ReportSearch open(Path generation) throws IOException {
    var name = generation.getFileName().toString();
    if (name.equals("3")) {
      throw new IndexRefusedException("made by another program");
    }
    return new Named(name);
  }

  /// An index that only knows its name.
  private final class Named implements ReportSearch {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public void all(Request request, Match.Depth depth, Match.Taker taker) {
      throw new UnsupportedOperationException("nobody searches here");
    }

    @Override
    public Answer search(Request request) {
      throw new UnsupportedOperationException("nobody searches here");
    }

    @Override
    public Optional<String> report(String id) {
      return Optional.of(name);
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
      throw new UnsupportedOperationException("nobody searches here");
    }

    @Override
    public void close() {
      closed.add(name);
    }
  }
}
