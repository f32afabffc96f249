package gongkai.analysis;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/// How text becomes terms. Positions are [Places] in both analyzers, so that a mark can be set from
/// a position alone; offsets are those of the text as it was given.
///
/// @param words the words of a text, without stop words; the type of a token is its [WordKind]
/// @param characters every character with the one after it
/// @param synonyms other words for what is asked; none is written into an index
/// @param inUse what the chain and the synonyms were made of
/// @param off what is left out of the chain
/// @param stamp changes whenever a text could come to other terms, so that an index made with other
///   terms can be told
public record Analysis(
    Analyzer words,
    Analyzer characters,
    Synonyms synonyms,
    WordsInUse inUse,
    Set<Switch> off,
    String stamp) {
  private static final String SYNONYMS = "synonyms.txt";

  public Analysis {
    off = Set.copyOf(off);
  }

  /// Other analyzers in the place of ours, without synonyms.
  public Analysis(Analyzer words, Analyzer characters, String stamp) {
    this(words, characters, Synonyms.NONE, WordsInUse.NONE, Set.of(), stamp);
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
    return of(folder, MadeWords.of(folder, names, off), off);
  }

  /// The same with words that the build has made of the same lists and names, where it has.
  ///
  /// @param lists names what stands in all of them
  public static Optional<Analysis> packed(Path folder, String lists) {
    return OwnWordsFile.packed(lists).map(words -> of(folder, words, Set.of()));
  }

  private static Analysis of(Path folder, MadeWords words, Set<Switch> off) {
    var listed = Synonyms.read(folder.resolve(SYNONYMS));
    var synonyms = off.contains(Switch.SYNONYMS) ? Synonyms.NONE : listed;
    var chain = new Chain(LexiconFile.load(), words.own(), words.stops(), off);
    return new Analysis(
        chain.ofWords(),
        chain.ofCharacters(),
        synonyms,
        new WordsInUse(words.own(), words.stops(), synonyms),
        off,
        words.stamp());
  }
}
