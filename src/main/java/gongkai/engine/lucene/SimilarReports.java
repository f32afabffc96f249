package gongkai.engine.lucene;

import gongkai.document.IndexField;
import gongkai.engine.Answer.FoundBy;
import gongkai.engine.Answer.Snippet;
import gongkai.engine.Similar;
import gongkai.engine.Similar.Alike;
import gongkai.engine.Similar.Problem;
import gongkai.meaning.Meanings;
import gongkai.meaning.Sentence;
import gongkai.report.Passage.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;

/// Finds who else has the problems of a report, and what is done about them there.
final class SimilarReports {
  /// More than reports tell.
  private static final int PROBLEMS = 20;

  private static final int MEASURES = 2;

  /// So many passages are looked at for each agency wanted, since one has a report a year.
  private static final int YEARS = 8;

  private final IndexSearcher searcher;
  private final BlockReader blocks;
  private final Texts texts;
  private final Meanings meanings;

  SimilarReports(IndexSearcher searcher, BitSetProducer ends, Texts texts, Meanings meanings)
      throws IOException {
    this.searcher = searcher;
    this.blocks = new BlockReader(searcher, ends);
    this.texts = texts;
    this.meanings = meanings;
  }

  Similar of(String id, int limit) throws IOException {
    var report = block(id).add(Names.REPORTS, Occur.FILTER).build();
    var found = searcher.search(report, 1).scoreDocs;
    if (found.length == 0) {
      return new Similar.NoReport();
    }
    var agency = blocks.agency(found[0].doc);
    var problems = new ArrayList<Problem>();
    for (var passage : passages(id, Kind.PROBLEM)) {
      problems.add(problem(passage.doc, agency, limit));
    }
    return new Similar.Problems(problems);
  }

  private static BooleanQuery.Builder block(String id) {
    return new BooleanQuery.Builder().add(new TermQuery(new Term(Names.BLOCK, id)), Occur.FILTER);
  }

  /// In their order in the report.
  private ScoreDoc[] passages(String id, Kind kind) throws IOException {
    var passages = block(id).add(ofKind(kind), Occur.FILTER).build();
    return searcher.search(passages, PROBLEMS, Sort.INDEXORDER).scoreDocs;
  }

  private static Query ofKind(Kind kind) {
    return new TermQuery(new Term(IndexField.PASSAGE.key(), kind.key()));
  }

  private Problem problem(int passage, String agency, int limit) throws IOException {
    var text = blocks.text(passage);
    var near = meanings.nearTo(Sentence.key(text));
    var by = near.isEmpty() ? FoundBy.WORDS : FoundBy.MEANING;
    var like = near.isEmpty() ? texts.marks(text) : MeantReports.any(near);
    return new Problem(blocks.whole(passage), by, alike(like, by, agency, limit));
  }

  private List<Alike> alike(Query like, FoundBy by, String agency, int limit) throws IOException {
    var problems =
        new BooleanQuery.Builder()
            .add(like, Occur.MUST)
            .add(ofKind(Kind.PROBLEM), Occur.FILTER)
            .build();
    var agencies = new HashSet<>(List.of(agency));
    var alike = new ArrayList<Alike>();
    for (var passage : searcher.search(problems, YEARS * (limit + 1)).scoreDocs) {
      int report = blocks.report(passage.doc);
      if (alike.size() < limit && agencies.add(blocks.agency(report))) {
        alike.add(alike(report, passage, by));
      }
    }
    return alike;
  }

  private Alike alike(int report, ScoreDoc passage, FoundBy by) throws IOException {
    var hit =
        new Hits(searcher, blocks.stored(), List.of())
            .read(report, passage.score, List.of(blocks.whole(passage.doc)), by);
    return new Alike(hit, measures(hit.id(), blocks.text(passage.doc)));
  }

  /// What is nearest to the problem in meaning; where that is not known, what comes first.
  private List<Snippet> measures(String id, String problem) throws IOException {
    long key = Sentence.key(problem);
    record Measure(int passage, float likeness) {}
    var measures = new ArrayList<Measure>();
    for (var passage : passages(id, Kind.IMPROVEMENT)) {
      var text = blocks.text(passage.doc);
      measures.add(new Measure(passage.doc, meanings.likeness(key, Sentence.key(text))));
    }
    measures.sort(Comparator.comparing(Measure::likeness).reversed());
    var nearest = new ArrayList<Snippet>();
    for (var measure : measures.subList(0, Math.min(MEASURES, measures.size()))) {
      nearest.add(blocks.whole(measure.passage()));
    }
    return nearest;
  }
}
