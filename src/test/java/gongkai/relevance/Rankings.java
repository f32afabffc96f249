package gongkai.relevance;

import gongkai.analysis.Analysis;
import gongkai.analysis.Switch;
import gongkai.document.Fields;
import gongkai.engine.Stamp;
import gongkai.engine.lucene.LuceneEngine;
import gongkai.engine.lucene.LuceneSettings;
import gongkai.form.Form;
import gongkai.meaning.Meanings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/// The rankings that are held against each other. A switch of the program that is to be measured is
/// one more line of [#ours].
record Rankings(List<Ranking> all) implements Closeable {
  static final String SMARTCN = "SmartCN alone";
  static final String OURS = "ours";
  static final String MEANING = "ours with meaning";

  private static final Path CONFIG = Path.of("config");

  /// Longer than any search takes on a machine that does other things beside.
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  Rankings {
    all = List.copyOf(all);
  }

  /// @param folder for the indexes
  static Rankings open(List<Passage> corpus, Unit unit, Path folder) throws IOException {
    var groups = unit.groups(corpus);
    var all = new ArrayList<Ranking>();
    all.add(Grouped.of(new PlainRanking(SMARTCN, new SmartChineseAnalyzer(), corpus), groups));
    all.add(Grouped.of(new PlainRanking("bigrams alone", new CJKAnalyzer(), corpus), groups));
    all.add(
        Grouped.of(new PlainRanking("single characters", new StandardAnalyzer(), corpus), groups));
    all.addAll(ours(groups, folder));
    for (var off : Switch.values()) {
      all.add(ours(OURS + " without " + off.name().toLowerCase(Locale.ROOT), off, groups, folder));
    }
    all.add(withMeaning(groups, folder));
    return new Rankings(all);
  }

  /// Apart from the others, because the first time it takes half a minute to compute the meanings.
  private static Ranking withMeaning(Map<String, List<Passage>> groups, Path folder)
      throws IOException {
    var meanings = Meanings.in(Path.of("target/relevance/meaning"));
    var engine =
        LuceneEngine.openAnew(
            new LuceneSettings(
                folder.resolve(MEANING),
                analysis(Set.of()),
                Stamp.of(Map.of()),
                PATIENCE,
                meanings));
    var ranking = new OurRanking(MEANING, engine, fields(), groups);
    meanings.catchUp(engine.sentences());
    return new Learnt(ranking, meanings);
  }

  private record Learnt(Ranking ranking, Meanings meanings) implements Ranking {
    @Override
    public String name() {
      return ranking.name();
    }

    @Override
    public List<String> best(String query, int most) throws IOException {
      return ranking.best(query, most);
    }

    @Override
    public void close() throws IOException {
      ranking.close();
      meanings.close();
    }
  }

  static List<Ranking> ours(Map<String, List<Passage>> groups, Path folder) throws IOException {
    return List.of(ours(OURS, EnumSet.noneOf(Switch.class), groups, folder));
  }

  private static Ranking ours(
      String name, Switch off, Map<String, List<Passage>> groups, Path folder) throws IOException {
    return ours(name, EnumSet.of(off), groups, folder);
  }

  private static Ranking ours(
      String name, Set<Switch> off, Map<String, List<Passage>> groups, Path folder)
      throws IOException {
    return new OurRanking(name, engine(analysis(off), folder.resolve(name)), fields(), groups);
  }

  private static Fields fields() throws IOException {
    return Fields.read(CONFIG.resolve("fields.tsv"), Form.read(CONFIG.resolve("form")).figures());
  }

  private static Analysis analysis(Set<Switch> off) {
    return Analysis.read(CONFIG.resolve("analysis"), List.of(), off);
  }

  private static LuceneEngine engine(Analysis analysis, Path folder) throws IOException {
    return LuceneEngine.openAnew(
        new LuceneSettings(folder, analysis, Stamp.of(Map.of()), PATIENCE));
  }

  @Override
  public void close() throws IOException {
    for (var ranking : all) {
      ranking.close();
    }
  }
}
