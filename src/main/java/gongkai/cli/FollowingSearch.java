package gongkai.cli;

import gongkai.engine.Answer;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Extent;
import gongkai.engine.IndexRefusedException;
import gongkai.engine.Match;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.engine.Similar;
import gongkai.engine.Vocabulary;
import gongkai.engine.Why;
import gongkai.meaning.Sentences;
import gongkai.meaning.Status;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Searches the index in use, and goes over to the next one when `gongkai rebuild` has made it.
final class FollowingSearch implements ReportSearch {
  private static final Logger LOG = System.getLogger(FollowingSearch.class.getName());

  /// Opens an index for reading.
  @FunctionalInterface
  interface Opener {
    ReportSearch open(Path generation) throws IOException;
  }

  private record Open(Path generation, ReportSearch search) {}

  private final Generations generations;
  private final Opener opener;
  private final List<Open> opened = new ArrayList<>();
  private volatile Open now;

  FollowingSearch(Generations generations, Path first, Opener opener) throws IOException {
    this.generations = generations;
    this.opener = opener;
    this.now = new Open(first, opener.open(first));
    opened.add(now);
  }

  @Override
  public Answer search(Request request) throws IOException {
    return latest().search(request);
  }

  @Override
  public void all(Request request, Match.Depth depth, Match.Taker taker) throws IOException {
    latest().all(request, depth, taker);
  }

  @Override
  public Map<String, Why> why(Request request, Relaxed step, Collection<String> ids)
      throws IOException {
    return latest().why(request, step, ids);
  }

  @Override
  public Optional<String> report(String id) throws IOException {
    return latest().report(id);
  }

  @Override
  public Similar similar(String id, int limit) throws IOException {
    return latest().similar(id, limit);
  }

  @Override
  public long size() throws IOException {
    return latest().size();
  }

  @Override
  public Sentences sentences() {
    return new Sentences() {
      @Override
      public long[] keys() throws IOException {
        return latest().sentences().keys();
      }

      @Override
      public Optional<String> text(long key) throws IOException {
        return latest().sentences().text(key);
      }
    };
  }

  @Override
  public Status meaning() {
    return now.search().meaning();
  }

  /// The states of two indexes may have the same name, the indexes themselves not.
  @Override
  public String state() throws IOException {
    var search = latest();
    return now.generation().getFileName() + "/" + search.state();
  }

  @Override
  public Extent extent() throws IOException {
    var search = latest();
    return search.extent().ofGeneration(Generations.number(now.generation()));
  }

  @Override
  public Vocabulary vocabulary() throws IOException {
    return latest().vocabulary();
  }

  private ReportSearch latest() throws IOException {
    var current = generations.current();
    return current.isEmpty() || current.get().equals(now.generation())
        ? now.search()
        : followed(current.get());
  }

  /// An index that is left stays open, for the searches that are still under way in it.
  private synchronized ReportSearch followed(Path current) throws IOException {
    if (!current.equals(now.generation())) {
      now = new Open(current, open(current));
    }
    return now.search();
  }

  /// One that this program cannot use is made by a newer program: the server goes on with what it
  /// has until it is started anew.
  private ReportSearch open(Path current) throws IOException {
    try {
      var search = opener.open(current);
      opened.add(new Open(current, search));
      return search;
    } catch (IndexRefusedException e) {
      LOG.log(Level.WARNING, "going on with the former index: " + e.getMessage());
      return now.search();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    for (var each : opened) {
      each.search().close();
    }
  }
}
