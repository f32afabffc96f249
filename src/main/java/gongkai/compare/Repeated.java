package gongkai.compare;

import gongkai.text.Folding;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How much of a text was written before: its characters that lie in a run which stands in the
/// earlier text, wherever it stands there.
///
/// @param characters letters and digits of the later text
/// @param repeated how many of them lie in such a run
public record Repeated(int characters, int repeated) {

  /// The names of laws and offices are shorter. Whole clauses are about as long.
  static final int RUN = 12;

  /// @param earlier passage by passage: no run goes from one to the next
  static Repeated of(Collection<String> earlier, Collection<String> later) {
    var known = new HashSet<String>();
    earlier.stream().map(Repeated::letters).forEach(text -> collect(known, text));
    var texts = later.stream().map(Repeated::letters).toList();
    return new Repeated(texts.stream().mapToInt(String::length).sum(), count(known, texts));
  }

  /// Empty texts repeat nothing.
  public double share() {
    return characters == 0 ? 0 : (double) repeated / characters;
  }

  private static void collect(Set<String> known, String text) {
    for (int i = 0; i + RUN <= text.length(); i++) {
      known.add(text.substring(i, i + RUN));
    }
  }

  private static int count(Set<String> known, List<String> texts) {
    return texts.stream().mapToInt(text -> count(known, text)).sum();
  }

  private static int count(Set<String> known, String text) {
    int count = 0;
    int counted = 0;
    for (int i = 0; i + RUN <= text.length(); i++) {
      if (known.contains(text.substring(i, i + RUN))) {
        count += i + RUN - Math.max(i, counted);
        counted = i + RUN;
      }
    }
    return count;
  }

  private static String letters(String text) {
    var letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char folded = Folding.fold(text.charAt(i));
      if (Character.isLetterOrDigit(folded)) {
        letters.append(folded);
      }
    }
    return letters.toString();
  }
}
