package gongkai.bench;

import gongkai.bench.PlainSearch.Shown;
import gongkai.bench.Queries.Query;
import gongkai.bench.Results.Side;
import gongkai.document.Field;
import gongkai.document.Fields;
import gongkai.document.IndexField;
import gongkai.engine.Request;
import gongkai.engine.lucene.LuceneEngine;
import gongkai.form.Form;
import gongkai.meaning.Meanings;
import gongkai.query.Clause;
import gongkai.query.QueryReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;

/// Measures answers over a large index beside plain Lucene: in this process by the time that the
/// one thread that searches had a core, so that what else runs on the machine takes little part,
/// and then over HTTP, with start and memory.
final class Answering {
  private static final Path CONFIG = Path.of("config");
  private static final String FIGURE = "requests.received.total";
  private static final String HISTOGRAM = "requests.granted.total";
  private static final int QUERIES = 500;
  private static final int PAGE = 10;

  /// What is asked beside the words.
  enum Kind {
    PASSAGES("top 10 with marked passages"),
    FACETED("… and 3 facets"),
    RANGED("… and a figure's range and another's histogram"),
    MEANT("top 10 with marked passages and meaning"),
    MEANT_FACETED("… with meaning and 3 facets");

    private final String what;

    Kind(String what) {
      this.what = what;
    }

    boolean isMeant() {
      return this == MEANT || this == MEANT_FACETED;
    }

    boolean isOn(Side side) {
      return side == Side.GONGKAI || !isMeant();
    }
  }

  /// Gives an answer.
  private interface Asking {
    void ask(Kind kind, Query query) throws IOException;
  }

  private final Options options;
  private final PrintStream log;
  private final Form form = Form.read(CONFIG.resolve("form"));
  private final Fields fields;
  private final QueryReader reader;
  private final Results results = new Results();

  Answering(Options options, PrintStream log) throws IOException {
    this.options = options;
    this.log = log;
    this.fields = Fields.read(CONFIG.resolve("fields.tsv"), form.figures());
    this.reader = new QueryReader(fields);
  }

  String table() throws Exception {
    int count = options.answers();
    var index = LargeIndex.of(options, count, log);
    var reports = new SyntheticReports(options.seed(), CONFIG);
    var queries = new Queries(reports, count, options.seed()).some(QUERIES);
    try (var meanings = Meanings.in(index.folder().resolve("meaning"));
        var ours = LuceneEngine.openForReading(index.settings(CONFIG, meanings));
        var plain = new PlainSearch(index.plain())) {
      Asking gongkai = (kind, query) -> ours.search(request(kind, query));
      Asking lucene = (kind, query) -> plain.search(asked(kind, query));
      for (int run = 0; run <= options.runs(); run++) {
        log.println(run == 0 ? "warming up" : "asking, run " + run + " of " + options.runs());
        for (var kind : Kind.values()) {
          for (var side : Side.values()) {
            if (kind.isOn(side)) {
              var times = times(kind, queries, side == Side.GONGKAI ? gongkai : lucene);
              if (run > 0) {
                add(kind, side, times);
              }
            }
          }
        }
      }
    }
    log.println("asking over HTTP");
    new Serving(options, queries, index.folder(), index.plain()).run(results);
    return results.toMarkdown();
  }

  /// What each answer took, in ascending order.
  private long[] times(Kind kind, List<Query> queries, Asking asking) throws IOException {
    var times = LongStream.builder();
    long end = coreTime() + (long) (options.seconds() * 1e9);
    int next = 0;
    do {
      long begin = coreTime();
      asking.ask(kind, queries.get(next++ % queries.size()));
      times.add(coreTime() - begin);
    } while (coreTime() < end);
    return times.build().sorted().toArray();
  }

  private void add(Kind kind, Side side, long[] times) {
    double seconds = LongStream.of(times).sum() / 1e9;
    results.add(kind.what + ", answers a second of a core", side, times.length / seconds);
    results.add(kind.what + ", p50 ms of a core", side, at(times, 0.5));
    results.add(kind.what + ", p99 ms of a core", side, at(times, 0.99));
  }

  private static double at(long[] times, double share) {
    return times[(int) (share * (times.length - 1))] / 1e6;
  }

  private static long coreTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private Request request(Kind kind, Query query) {
    var filters = new HashMap<Field, Clause>();
    if (!query.kind().isEmpty()) {
      filters.put(IndexField.KIND, new Clause.In(IndexField.KIND, List.of(query.kind())));
    }
    if (query.year() > 0) {
      filters.put(IndexField.YEAR, new Clause.Between(IndexField.YEAR, query.year(), query.year()));
    }
    var facets = new ArrayList<Field>();
    if (kind != Kind.PASSAGES && kind != Kind.MEANT) {
      facets.addAll(List.of(IndexField.KIND, IndexField.REGION, IndexField.YEAR));
    }
    if (kind == Kind.RANGED) {
      facets.add(field(HISTOGRAM));
      var figure = field(FIGURE);
      filters.put(figure, new Clause.Between(figure, 1, Double.POSITIVE_INFINITY));
    }
    var sort =
        kind.isMeant() ? new Request.Sort.RelevanceAndMeaning() : new Request.Sort.Relevance();
    return new Request(
        reader.read(query.text()).clause(),
        filters,
        new Request.Wanted(facets, List.of()),
        new Request.Page(PAGE, sort, ""));
  }

  private Field field(String key) {
    return fields.keyed(key).orElseThrow();
  }

  private static PlainSearch.Asked asked(Kind kind, Query query) {
    return new PlainSearch.Asked(
        query.text(),
        kind == Kind.PASSAGES ? Shown.PASSAGES : Shown.PASSAGES_AND_FACETS,
        query.kind(),
        query.year(),
        kind == Kind.RANGED ? FIGURE : "");
  }
}
