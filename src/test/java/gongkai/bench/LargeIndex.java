package gongkai.bench;

import gongkai.analysis.Analysis;
import gongkai.analysis.SmartcnTokenizer;
import gongkai.document.ReportDocument;
import gongkai.engine.Stamp;
import gongkai.engine.lucene.LuceneEngine;
import gongkai.engine.lucene.LuceneSettings;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.meaning.Meanings;
import gongkai.report.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/// The same synthetic reports in an index of the program's and in one of plain Lucene's, made once
/// and kept. Neither holds files, so that making them takes little more than reading and indexing.
///
/// @param folder that the program can serve
record LargeIndex(Path folder, int count) {
  private static final int FIRST = 100;

  /// Adds reports to both.
  private record Adding(Parts parts, LuceneEngine engine, PlainIndex plain) {
    void add(SyntheticReports.Synthetic report, int number) throws IOException {
      var name = number + ".txt";
      var reading = parts.pipeline().read(name, Parts.content(report.text()));
      if (!(reading instanceof Reading.Read read)) {
        throw new IllegalStateException(name + ": " + reading.outcome());
      }
      ReportDocument document = parts.document(read);
      engine.add(List.of(document));
      plain.add(document);
    }
  }

  static LargeIndex of(Options options, int count, PrintStream log) throws Exception {
    var index = new LargeIndex(options.work().resolve("answers-" + count), count);
    if (!Files.exists(index.plain())) {
      log.println("making an index of " + count + " reports");
      index.make(options);
    }
    return index;
  }

  Path plain() {
    return folder.resolve("plain");
  }

  Path lucene() {
    return folder.resolve("lucene/1");
  }

  /// The first reports come in by the command, so that the folder is as a server wants it.
  private void make(Options options) throws Exception {
    var config = Path.of("config");
    var reports = new SyntheticReports(options.seed(), config);
    var parts = Parts.read(config);
    Folders.empty(folder);
    var indexing = new Indexing(options, parts, folder);
    indexing.write(reports, Math.min(FIRST, count));
    Benchmark.index(indexing.files(), folder);
    var making = folder.resolve("plain-unfinished");
    try (var engine = LuceneEngine.openForWriting(settings(config, Meanings.off("")));
        var plain = new PlainIndex(making, smartcn())) {
      var adding = new Adding(parts, engine, plain);
      Workers.each(
          IntStream.range(0, count).boxed().toList(),
          options.threads(),
          i -> adding.add(reports.report(i), i));
      engine.commit();
      plain.commit();
    }
    Files.move(making, plain());
  }

  /// As the program opens it.
  LuceneSettings settings(Path config, Meanings meanings) throws IOException {
    var names = new ArrayList<>(Places.read(config.resolve("places")).names());
    names.addAll(Agencies.read(config.resolve("agencies.tsv")).words());
    var analysis = Analysis.read(config.resolve("analysis"), names, Set.of());
    return new LuceneSettings(lucene(), analysis, stamp(), Duration.ofSeconds(60), meanings);
  }

  private Stamp stamp() throws IOException {
    try (var directory = FSDirectory.open(lucene())) {
      Map<String, String> said =
          new HashMap<>(DirectoryReader.listCommits(directory).getLast().getUserData());
      said.keySet().removeAll(Set.of("index", "words"));
      return Stamp.of(said);
    }
  }

  /// The same words as SmartCN's in less time: `docs/PERFORMANCE.md`.
  private static Analyzer smartcn() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var words = new SmartcnTokenizer();
        var stems = new PorterStemFilter(words);
        var stops = SmartChineseAnalyzer.getDefaultStopSet();
        return new TokenStreamComponents(words, new StopFilter(stems, stops));
      }
    };
  }
}
