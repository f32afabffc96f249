package gongkai.analysis;

import gongkai.text.Folding;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What is made of the lists of words and of names before any text is cut.
///
/// @param stops words that are left out
/// @param stamp changes whenever a text could come to other terms
record MadeWords(OwnWords own, Set<String> stops, String stamp) {
  /// Raised by hand when the classes of this package come to other terms for the same words.
  private static final String FORMAT = "3";

  private static final String STOP_WORDS = "stopwords.txt";
  private static final String OWN_WORDS = "words.txt";

  /// A name of two characters is met by chance where two words meet: 和县 in 市和县.
  private static final int SHORTEST_NAME = 3;

  MadeWords {
    stops = Set.copyOf(stops);
  }

  static MadeWords of(Path folder, Collection<String> names, Set<Switch> off) {
    var stops = WordList.read(folder.resolve(STOP_WORDS)).words();
    var words = WordList.readLong(folder.resolve(OWN_WORDS)).words();
    var own = new TreeSet<String>();
    if (!off.contains(Switch.LEXICON)) {
      own.addAll(words);
      names.stream().map(Folding::fold).filter(MadeWords::isLongEnough).forEach(own::add);
    }
    var stamp = Stamps.of(FORMAT, lines(stops), lines(own), lines(ofIndex(off)));
    return new MadeWords(OwnWords.of(own), stops, stamp);
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
