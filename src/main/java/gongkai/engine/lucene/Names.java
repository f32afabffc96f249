package gongkai.engine.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/// The fields of the index that are not fields of a report, and the kinds of document.
final class Names {
  /// The words and the characters of a passage.
  static final String WORDS = "words";

  static final String CHARACTERS = "characters";

  /// The words of a passage's context, on each passage.
  static final String CONTEXT_WORDS = "context_words";

  /// The characters of a context, once behind the passages that share it.
  static final String CONTEXT_CHARACTERS = "context_characters";

  /// The report's id, on every document of its block, so that the block goes as a whole.
  static final String BLOCK = "block";

  /// The key of what a passage says, by which its vector is known.
  static final String SENTENCE = "sentence";

  static final String LABEL = "label";
  static final String PAGE = "page";
  static final String TEXT = "text";

  /// What the index gives back for a report: a document of the block, and its only stored field.
  static final String SOURCE = "source";

  static final String LEVEL = "document";
  static final String PASSAGE = "passage";
  static final String GROUP = "context";
  static final String REPORT = "report";

  static final Query PASSAGES = new TermQuery(new Term(LEVEL, PASSAGE));
  static final Query REPORTS = new TermQuery(new Term(LEVEL, REPORT));

  private Names() {}

  /// Where blocks end.
  static BitSetProducer ends() {
    return new QueryBitSetProducer(REPORTS);
  }

  /// Where stretches of one context end, and blocks.
  static BitSetProducer contextEnds() {
    return new QueryBitSetProducer(
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(LEVEL, GROUP)), Occur.SHOULD)
            .add(REPORTS, Occur.SHOULD)
            .build());
  }
}
