package gongkai.analysis;

import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;

/// How text becomes terms. Positions are [Places] in both analyzers, so that a mark can be set from
/// a position alone; offsets are those of the text as it was given.
///
/// @param words the words of a text, without stop words
/// @param characters every character with the one after it
/// @param stamp changes whenever a text could come to other terms, so that an index made with other
///   terms can be told
public record Analysis(Analyzer words, Analyzer characters, String stamp) {

  /// Raised by hand when the classes of this package come to other terms for the same words.
  private static final String FORMAT = "1";

  private static final String STOP_WORDS = "stopwords.txt";

  /// Reads the word lists of a folder.
  ///
  /// @throws WordListException where a list is missing or wrong
  public static Analysis read(Path folder) {
    var stopWords = WordList.read(folder.resolve(STOP_WORDS));
    var stops = new CharArraySet(stopWords.words(), false);
    return new Analysis(
        wordsWithout(stops, LexiconFile.load()),
        everyCharacter(),
        Stamps.of(FORMAT, STOP_WORDS, stopWords.content()));
  }

  private static Analyzer wordsWithout(CharArraySet stops, Lexicon lexicon) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var words = new WordTokenizer(lexicon);
        TokenStream kept = new StopFilter(words, stops);
        return new TokenStreamComponents(words, kept);
      }
    };
  }

  private static Analyzer everyCharacter() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new CharacterTokenizer());
      }
    };
  }
}
