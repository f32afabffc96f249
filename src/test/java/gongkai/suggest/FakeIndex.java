package gongkai.suggest;

import gongkai.document.IndexField;
import gongkai.engine.Answer;
import gongkai.engine.Answer.Count;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Match;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.engine.Similar;
import gongkai.engine.Vocabulary;
import gongkai.engine.Why;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An index that has only a vocabulary, made piece by piece.
public final class FakeIndex implements ReportSearch {
  private final Map<IndexField, List<Count>> values = new EnumMap<>(IndexField.class);
  private List<List<String>> problems = List.of();
  private int state;
  private boolean broken;

  public FakeIndex with(IndexField field, Count... counts) {
    values.put(field, List.of(counts));
    return this;
  }

  /// Each report says the same.
  FakeIndex saying(int reports, String... passages) {
    problems = Collections.nCopies(reports, List.of(passages));
    return this;
  }

  /// What each report says.
  public void saying(List<List<String>> reports) {
    problems = reports;
  }

  void changes() {
    state++;
  }

  void breaks() {
    broken = true;
  }

  @Override
  public Map<String, Why> why(Request request, Relaxed step, Collection<String> ids) {
    return Map.of();
  }

  @Override
  public String state() {
    return "" + state;
  }

  @Override
  public Vocabulary vocabulary() throws IOException {
    if (broken) {
      throw new IOException("the disk is gone");
    }
    return new Vocabulary(problems.size(), values, problems);
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
    return Optional.empty();
  }

  @Override
  public Similar similar(String id, int limit) {
    return new Similar.NoReport();
  }

  @Override
  public long size() {
    return problems.size();
  }

  @Override
  public void close() {}
}
