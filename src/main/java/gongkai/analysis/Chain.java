package gongkai.analysis;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;

/// Makes the analyzers.
record Chain(Lexicon lexicon, OwnWords own, Set<String> stopWords, Set<Switch> off) {

  Analyzer ofWords() {
    var stops = new CharArraySet(stopWords, false);
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var words = new SentenceWords(lexicon, own, !off.contains(Switch.PARTS));
        var tokenizer = new WordTokenizer(words, spelling());
        TokenStream kept = new StopFilter(tokenizer, stops);
        return new TokenStreamComponents(tokenizer, kept);
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
