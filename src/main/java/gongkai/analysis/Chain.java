package gongkai.analysis;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/// Makes the analyzers.
record Chain(Lexicon lexicon, OwnWords own, Set<String> stopWords, Set<Switch> off) {

  Analyzer ofWords() {
    var stops = new StopWords(stopWords);
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var words = new SentenceWords(lexicon, own, !off.contains(Switch.PARTS));
        return new TokenStreamComponents(new WordTokenizer(words, stops, spelling()));
      }
    };
  }

  Analyzer ofCharacters() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new CharacterTokenizer(spelling()));
      }
    };
  }

  private Spelling spelling() {
    return off.contains(Switch.TRADITIONAL) ? Spelling.TWO_SCRIPTS : Spelling.ONE_SCRIPT;
  }
}
