package gongkai.engine.lucene;

import gongkai.analysis.Analysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/// Chooses the analyzer by the field.
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {
  private final Analysis analysis;

  FieldAnalyzer(Analysis analysis) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.analysis = analysis;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return switch (field) {
      case Names.WORDS, Names.CONTEXT_WORDS -> analysis.words();
      case Names.CHARACTERS, Names.CONTEXT_CHARACTERS -> analysis.characters();
      default -> throw new IllegalArgumentException("not a field of text: " + field);
    };
  }
}
