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
  static final String WITHOUT_MEANING = "ours without meaning";

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
    all.add(Grouped.of(smartcn(corpus), groups));
    all.add(Grouped.of(new PlainRanking("bigrams alone", new CJKAnalyzer(), corpus), groups));
    all.add(
        Grouped.of(new PlainRanking("single characters", new StandardAnalyzer(), corpus), groups));
    all.addAll(ours(groups, folder));
    all.addAll(switchedOff(groups, folder));
    return new Rankings(all);
  }

  static List<Ranking> ours(Map<String, List<Passage>> groups, Path folder) throws IOException {
    var ours = new ArrayList<Ranking>();
    ours.add(ours(OURS, Set.of(), Meanings.in(folder.resolve("meaning")), folder).of(groups));
    ours.add(byWords(WITHOUT_MEANING, Set.of(), groups, folder));
    return ours;
  }

  static Ranking smartcn(List<Passage> corpus) throws IOException {
    return new PlainRanking(SMARTCN, new SmartChineseAnalyzer(), corpus);
  }

  /// Ours without meaning and with one part of the chain after another left out.
  static List<Ranking> switchedOff(Map<String, List<Passage>> groups, Path folder)
      throws IOException {
    var less = new ArrayList<Ranking>();
    for (var off : Switch.values()) {
      var name = WITHOUT_MEANING + ", " + off.name().toLowerCase(Locale.ROOT) + " off";
      less.add(byWords(name, Set.of(off), groups, folder));
    }
    return less;
  }

  private static Ranking byWords(
      String name, Set<Switch> off, Map<String, List<Passage>> groups, Path folder)
      throws IOException {
    return ours(name, off, Meanings.off("not asked for"), folder).of(groups);
  }

  private static OurRanking ours(String name, Set<Switch> off, Meanings meanings, Path folder)
      throws IOException {
    var fields =
        Fields.read(CONFIG.resolve("fields.tsv"), Form.read(CONFIG.resolve("form")).figures());
    var analysis = Analysis.read(CONFIG.resolve("analysis"), List.of(), off);
    var settings =
        new LuceneSettings(folder.resolve(name), analysis, Stamp.of(Map.of()), PATIENCE, meanings);
    return new OurRanking(name, LuceneEngine.openAnew(settings), meanings, fields);
  }

  @Override
  public void close() throws IOException {
    for (var ranking : all) {
      ranking.close();
    }
  }
}
