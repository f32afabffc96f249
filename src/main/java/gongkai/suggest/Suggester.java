package gongkai.suggest;

import gongkai.analysis.Analysis;
import gongkai.document.Fields;
import gongkai.engine.ReportSearch;
import gongkai.engine.Vocabulary;
import gongkai.form.FigureName;
import gongkai.query.Clause;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// Completes what is being typed, from the names of one state of the index. When the index has
/// changed, the names are collected anew in the background; until they are there, the older ones
/// serve. At first there are none, so that a server need not wait for them to answer searches.
public final class Suggester {
  public static final int MAX_LIMIT = 50;

  /// Nobody waits for suggestions at the end of a longer text.
  static final int LONGEST_TEXT = 1_000;

  private static final Logger LOG = System.getLogger(Suggester.class.getName());

  /// While reports come in, the index changes every few seconds: collecting rests so many times as
  /// long as it took.
  private static final int RESTS = 10;

  private static final Vocabulary NOTHING = new Vocabulary(0, Map.of(), List.of());

  /// Names of states that no index has.
  private static final String NO_NAMES = "";

  private static final String NAMES_OF_PROGRAM = "-";

  private final ReportSearch index;
  private final Sources sources;
  private final Background background;
  private final AtomicBoolean collecting = new AtomicBoolean();
  private volatile Collected collected;

  /// Where names come from beside the index, and how they are read.
  ///
  /// @param figures of the national form
  public record Sources(Fields fields, List<FigureName> figures, Analysis analysis, Pinyin pinyin) {
    public Sources {
      figures = List.copyOf(figures);
    }
  }

  /// Who collects names, and by which clock.
  public record Background(Executor executor, InstantSource clock) {}

  /// @param state of the index whose names these are
  /// @param next when names may be collected again
  private record Collected(
      String state, Dictionary dictionary, Homophones homophones, Instant next) {
    Collected until(Instant later) {
      return new Collected(state, dictionary, homophones, later);
    }
  }

  public Suggester(ReportSearch index, Sources sources, Background background) {
    this.index = index;
    this.sources = sources;
    this.background = background;
    this.collected = collected(NO_NAMES, List.of(), Instant.MIN);
  }

  private Collected collected(String state, List<Entry> entries, Instant next) {
    var homophones = new Homophones(entries, sources.pinyin());
    return new Collected(state, new Dictionary(entries), homophones, next);
  }

  /// What the end of a text may become, best first; nothing for a text that nothing comes of.
  ///
  /// @param locale in which fields are named
  public List<Suggestion> suggest(String text, int limit, Locale locale) throws IOException {
    refresh();
    return text.length() > LONGEST_TEXT
        ? List.of()
        : new Completion(collected.dictionary(), sources.fields(), locale)
            .of(text, Math.min(limit, MAX_LIMIT));
  }

  /// Queries with words that sound like those of a query, the most likely first.
  public List<Correction> bySound(Clause query) {
    return corrections().bySound(query);
  }

  /// Queries with names that a query nearly names. It takes as long as a suggestion.
  public List<Correction> byName(Clause query) {
    return corrections().byName(query);
  }

  private Corrections corrections() {
    var known = collected;
    return new Corrections(known.dictionary(), known.homophones());
  }

  /// Names what the index held when the names were collected.
  public String state() {
    return collected.state();
  }

  /// Whether the names of the reports are among what is offered, if perhaps not those of the
  /// latest.
  public boolean knowsReports() {
    return !state().equals(NO_NAMES) && !state().equals(NAMES_OF_PROGRAM);
  }

  /// Has the names collected, if the index is another than it was.
  public void refresh() throws IOException {
    var known = collected;
    if (!background.clock().instant().isBefore(known.next())
        && !known.state().equals(index.state())
        && collecting.compareAndSet(false, true)) {
      background.executor().execute(this::collect);
    }
  }

  private void collect() {
    var begin = background.clock().instant();
    try {
      if (state().equals(NO_NAMES)) {
        // Those of many reports take seconds.
        collected = collected(NAMES_OF_PROGRAM, Entries.of(sources, NOTHING), Instant.MIN);
      }
      // A commit between the two lines is seen as another state the next time.
      var state = index.state();
      var fresh = collected(state, Entries.of(sources, index.vocabulary()), begin);
      collected = fresh.until(rested(begin));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "suggestions stay as they were", e);
      collected = collected.until(rested(begin));
    } finally {
      collecting.set(false);
    }
  }

  private Instant rested(Instant begin) {
    var now = background.clock().instant();
    return now.plus(Duration.between(begin, now).multipliedBy(RESTS));
  }
}
