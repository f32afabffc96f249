package gongkai.ingest;

import gongkai.document.ReportDocument;
import gongkai.engine.Answer;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Match;
import gongkai.engine.Request;
import gongkai.engine.SearchEngine;
import gongkai.engine.Similar;
import gongkai.engine.Vocabulary;
import gongkai.engine.Why;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Holds reports in memory, and can be set back to what it held before.
final class FakeEngine implements SearchEngine {
  private final Map<String, ReportDocument> added = new TreeMap<>();
  private final Map<String, ReportDocument> committed = new TreeMap<>();
  private int commits;

  @Override
  public synchronized void add(List<ReportDocument> documents) {
    for (var document : documents) {
      if (document.passages().stream().anyMatch(passage -> passage.text().contains("索引出错"))) {
        throw new IllegalStateException("cannot index this");
      }
      added.put(document.id(), document);
    }
  }

  @Override
  public synchronized void delete(Collection<String> ids) {
    added.keySet().removeAll(ids);
  }

  @Override
  public synchronized void commit() {
    commits++;
    committed.clear();
    committed.putAll(added);
  }

  /// What a crash now would leave.
  Map<String, ReportDocument> held() {
    return Map.copyOf(committed);
  }

  /// As if nothing had been committed since.
  void returnTo(Map<String, ReportDocument> held) {
    committed.clear();
    committed.putAll(held);
    added.clear();
    added.putAll(held);
  }

  void loseEverything() {
    returnTo(Map.of());
  }

  int commits() {
    return commits;
  }

  /// The text of every report that a search would see, by id.
  Map<String, String> texts() {
    var texts = new TreeMap<String, String>();
    committed.forEach((id, document) -> texts.put(id, document.passages().getFirst().text()));
    return texts;
  }

  @Override
  public void all(Request request, Match.Depth depth, Match.Taker taker) {
    throw new UnsupportedOperationException("nobody searches while reports come in");
  }

  @Override
  public Answer search(Request request) {
    throw new UnsupportedOperationException("nobody searches while reports come in");
  }

  @Override
  public Optional<String> report(String id) {
    return Optional.ofNullable(committed.get(id)).map(ReportDocument::source);
  }

  @Override
  public Similar similar(String id, int limit) {
    return new Similar.NoReport();
  }

  @Override
  public long size() {
    return committed.size();
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
    throw new UnsupportedOperationException("nobody searches while reports come in");
  }

  @Override
  public void close() {}
}
