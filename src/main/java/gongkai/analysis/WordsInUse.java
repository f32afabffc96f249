package gongkai.analysis;

import gongkai.text.Folding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that an [Analysis] goes by beside those of SmartCN, for whoever wants to see them: as
/// they were read at the start, whatever stands in the lists by now.
public final class WordsInUse {
  static final WordsInUse NONE = new WordsInUse(OwnWords.of(List.of()), Set.of(), Synonyms.NONE);

  private final OwnWords own;
  private final Set<String> stops;
  private final Synonyms synonyms;

  WordsInUse(OwnWords own, Set<String> stops, Synonyms synonyms) {
    this.own = own;
    this.stops = Set.copyOf(stops);
    this.synonyms = synonyms;
  }

  /// Terms of the trade, agencies and places that are found whole, in the order of their
  /// characters.
  ///
  /// @param part what they hold, in any spelling; all hold the empty one
  public List<String> own(String part) {
    return holding(part, own.all());
  }

  /// Words that are left out.
  public List<String> stops(String part) {
    return holding(part, stops);
  }

  /// What is looked for too, by the word that is asked for.
  public Map<String, List<String>> synonyms(String part) {
    var all = new LinkedHashMap<String, List<String>>();
    synonyms.all().forEach((word, others) -> all.put(word, List.copyOf(others)));
    all.keySet().retainAll(holding(part, List.copyOf(all.keySet())));
    return all;
  }

  private static List<String> holding(String part, Collection<String> words) {
    var folded = Folding.fold(part.strip());
    return words.stream().filter(word -> word.contains(folded)).sorted().toList();
  }
}
