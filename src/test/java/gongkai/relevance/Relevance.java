package gongkai.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Asks the judged queries of several rankings and prints how well each answers.
final class Relevance {
  private final List<Passage> corpus = Passage.corpus();
  private final Judgements judgements = Judgements.read();
  private final Map<String, List<Passage>> groups;
  private final Options options;
  private final List<Asked> asked;

  private Relevance(Options options) {
    this.options = options;
    groups = options.unit().groups(corpus);
    asked = Asked.all().stream().filter(one -> options.halves().contains(one.half())).toList();
  }

  /// Measures, or writes a pool.
  ///
  /// @param arguments as [Options] reads them
  public static void main(String[] arguments) throws IOException {
    new Relevance(Options.of(List.of(arguments))).run(System.out);
  }

  private void run(PrintStream out) throws IOException {
    var folder = Files.createTempDirectory("relevance");
    try (var rankings = Rankings.open(corpus, options.unit(), folder)) {
      var all = new ArrayList<>(rankings.all());
      for (var run : options.runs()) {
        all.add(Grouped.of(FileRanking.read(Path.of(run), asked), groups));
      }
      if (options.pool().isEmpty()) {
        print(all, out);
      } else {
        var text = new Pool(corpus, judgements).of(asked, all, options.depth());
        Files.writeString(Path.of(options.pool()), text);
      }
    } finally {
      delete(folder);
    }
  }

  private void print(List<Ranking> all, PrintStream out) throws IOException {
    out.printf(
        "%d passages, %d queries (%s), %d judgements, by %s%n%n",
        corpus.size(), asked.size(), options.halves(), judgements.count(), options.unit());
    var measured = new ArrayList<Measured>();
    for (var ranking : all) {
      measured.add(Measured.of(ranking, asked, judgements.by(groups)));
    }
    Markdown.table(measured).forEach(out::println);
    out.printf("%nWhere %s is ahead of %s:%n%n", Rankings.SMARTCN, Rankings.OURS);
    out.println("| query | text | ours | SmartCN alone |\n|---|---|---|---|");
    Markdown.losses(
            named(measured, Rankings.OURS), named(measured, Rankings.SMARTCN), options.losses())
        .forEach(out::println);
  }

  private static Measured named(List<Measured> measured, String name) {
    return measured.stream().filter(one -> one.ranking().equals(name)).findFirst().orElseThrow();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
