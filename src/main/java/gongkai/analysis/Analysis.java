package gongkai.analysis;

import gongkai.text.Folding;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;

/// How text becomes terms. Positions are [Places] in both analyzers, so that a mark can be set from
/// a position alone; offsets are those of the text as it was given.
///
/// @param words the words of a text, without stop words; the type of a token is its [WordKind]
/// @param characters every character with the one after it
/// @param synonyms other words for what is asked; none is written into an index
/// @param off what is left out of the chain
/// @param stamp changes whenever a text could come to other terms, so that an index made with other
///   terms can be told
public record Analysis(
    Analyzer words, Analyzer characters, Synonyms synonyms, Set<Switch> off, String stamp) {
  /// Raised by hand when the classes of this package come to other terms for the same words.
  private static final String FORMAT = "3";

  private static final String STOP_WORDS = "stopwords.txt";
  private static final String OWN_WORDS = "words.txt";
  private static final String SYNONYMS = "synonyms.txt";

  /// A name of two characters is met by chance where two words meet: 和县 in 市和县.
  private static final int SHORTEST_NAME = 3;

  public Analysis {
    off = Set.copyOf(off);
  }

  /// Other analyzers in the place of ours, without synonyms.
  public Analysis(Analyzer words, Analyzer characters, String stamp) {
    this(words, characters, Synonyms.NONE, Set.of(), stamp);
  }

  /// Reads the lists of a folder.
  ///
  /// @throws WordListException where a list is missing or wrong
  public static Analysis read(Path folder) {
    return read(folder, Set.of(), EnumSet.noneOf(Switch.class));
  }

  /// Reads the lists of a folder, for a chain with more words or with less in it.
  ///
  /// @param names of agencies and places, which are words too
  /// @param off what to leave out
  public static Analysis read(Path folder, Collection<String> names, Set<Switch> off) {
    var stopWords = WordList.read(folder.resolve(STOP_WORDS));
    var ownWords = WordList.readLong(folder.resolve(OWN_WORDS));
    var synonyms = Synonyms.read(folder.resolve(SYNONYMS));
    var own = new TreeSet<String>();
    if (!off.contains(Switch.LEXICON)) {
      own.addAll(ownWords.words());
      names.stream().map(Folding::fold).filter(Analysis::isLongEnough).forEach(own::add);
    }
    var chain = new Chain(LexiconFile.load(), new OwnWords(own), stopWords.words(), off);
    return new Analysis(
        chain.ofWords(),
        chain.ofCharacters(),
        off.contains(Switch.SYNONYMS) ? Synonyms.NONE : synonyms,
        off,
        Stamps.of(FORMAT, lines(stopWords.words()), lines(own), lines(ofIndex(off))));
  }

  private static boolean isLongEnough(String name) {
    return name.length() >= SHORTEST_NAME;
  }

  private static String lines(Collection<?> values) {
    return values.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
  }

  /// What is left out of an index; the rest is left out of queries.
  private static Set<Switch> ofIndex(Set<Switch> off) {
    return off.stream()
        .filter(each -> each == Switch.PARTS || each == Switch.TRADITIONAL)
        .collect(Collectors.toSet());
  }
}
