package gongkai.bench;

import gongkai.analysis.Analysis;
import gongkai.analysis.Segmenters;
import gongkai.analysis.SmartcnTokenizer;
import gongkai.analysis.Switch;
import gongkai.bench.Results.Side;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;

/// Measures how fast text becomes words, beside Lucene's SmartCN, on the passages of synthetic
/// reports. One thread does it, and its time on a processor counts, so that nothing else that runs
/// is counted with it.
final class Cutting {
  private final Options options;
  private final List<String> texts = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final Results results = new Results();

  interface Work {
    /// @return how many words there are
    long cut(String text) throws IOException;
  }

  Cutting(Options options, SyntheticReports reports) {
    this.options = options;
    for (int i = 0; i < options.words(); i++) {
      for (var line : reports.report(i).text().split("\n")) {
        if (!line.isBlank()) {
          texts.add(line.strip());
          sentences.addAll(List.of(line.strip().split("(?<=[。；])")));
        }
      }
    }
  }

  String table(Path config, PrintStream log) throws IOException {
    var segmenters = new Segmenters();
    var tokenizer = new SmartcnTokenizer();
    var smartcn = new HMMChineseTokenizer();
    var lists = config.resolve("analysis");
    var whole = Analysis.read(lists).words();
    var bare = Analysis.read(lists, Set.of(), EnumSet.of(Switch.LEXICON, Switch.PARTS)).words();
    var analyzer = new SmartChineseAnalyzer();
    for (int run = 0; run < options.runs(); run++) {
      log.println("cutting text, run " + (run + 1) + " of " + options.runs());
      measure("sentences into words", sentences, segmenters::ours, segmenters::smartcns);
      measure("texts into SmartCN's tokens", texts, on(tokenizer), on(smartcn));
      measure(
          "texts into SmartCN's words, numbers whole, one script", texts, on(bare), on(analyzer));
      measure("texts into the words of the index", texts, on(whole), on(analyzer));
    }
    return results.toMarkdown();
  }

  private void measure(String what, List<String> of, Work ours, Work lucenes) throws IOException {
    measure(what, Side.GONGKAI, of, ours);
    measure(what, Side.PLAIN, of, lucenes);
  }

  private void measure(String what, Side side, List<String> of, Work work) throws IOException {
    long characters = 0;
    long words = 0;
    long begin = processorNanos();
    long enough = (long) (options.seconds() * 1e9);
    while (processorNanos() - begin < enough) {
      for (var text : of) {
        words += work.cut(text);
        characters += text.length();
      }
    }
    double micros = (processorNanos() - begin) / 1e3;
    results.add(what + ", million characters a second and core", side, characters / micros);
    results.add(what + ", million words a second and core", side, words / micros);
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Work on(Tokenizer tokenizer) {
    return text -> {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      long words = 0;
      while (tokenizer.incrementToken()) {
        words++;
      }
      tokenizer.end();
      tokenizer.close();
      return words;
    };
  }

  private static Work on(Analyzer analyzer) {
    return text -> {
      long words = 0;
      try (var stream = analyzer.tokenStream("", text)) {
        stream.reset();
        while (stream.incrementToken()) {
          words++;
        }
        stream.end();
      }
      return words;
    };
  }
}
