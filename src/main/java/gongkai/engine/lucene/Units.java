package gongkai.engine.lucene;

import gongkai.analysis.Analysis;
import gongkai.engine.lucene.Terms.Placed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// What a run of text asks for.
///
/// Where segmentation leaves single characters side by side it did not know the word: they are
/// looked for side by side, so that 精准性 does not find passages in which 精, 准 and 性 are scattered.
final class Units {
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{4,}(\\.\\d+)?");
  private static final Pattern NEXT_GROUP = Pattern.compile("(?<=\\d)(?=(\\d{3})+(?!\\d))");

  private final Analysis analysis;
  private final int most;

  /// @param most how many units of one run are looked for; what a run has more is looked for only
  ///   as part of the run as it stands
  Units(Analysis analysis, int most) {
    this.analysis = analysis;
    this.most = most;
  }

  /// As finely as the run can be cut.
  List<Unit> of(String run) {
    return units(tiling(run).fine());
  }

  /// With the words of our lists whole.
  List<Unit> whole(String run) {
    return units(tiling(run).whole());
  }

  private Tiling tiling(String run) {
    return new Tiling(Terms.of(analysis.words(), run));
  }

  private List<Unit> units(List<Placed> words) {
    var units = new LinkedHashSet<Unit>();
    for (int i = 0; i < words.size() && units.size() < most; ) {
      int end = endOfSingles(words, i);
      units.add(
          end - i > 1 ? characters(words.subList(i, end)) : new Unit.Word(spellings(words.get(i))));
      i = Math.max(end, i + 1);
    }
    return List.copyOf(units);
  }

  private static int endOfSingles(List<Placed> words, int from) {
    int end = from;
    while (end < words.size()
        && isSingle(words.get(end))
        && (end == from || words.get(end).place() == words.get(end - 1).end())) {
      end++;
    }
    return end;
  }

  private static boolean isSingle(Placed word) {
    return word.term().length() == 1 && Character.isIdeographic(word.term().charAt(0));
  }

  private static Unit characters(List<Placed> singles) {
    return new Unit.Characters(String.join("", singles.stream().map(Placed::term).toList()));
  }

  /// A number is printed with and without separators.
  private static List<String> spellings(Placed word) {
    var spellings = new ArrayList<String>();
    spellings.add(word.term());
    if (Character.isDigit(word.term().charAt(0))) {
      if (word.term().indexOf(',') > 0) {
        spellings.add(word.term().replace(",", ""));
      } else if (LONG_NUMBER.matcher(word.term()).matches()) {
        spellings.add(grouped(word.term()));
      }
    }
    return spellings;
  }

  private static String grouped(String number) {
    int point = number.indexOf('.');
    int end = point < 0 ? number.length() : point;
    return NEXT_GROUP.matcher(number.substring(0, end)).replaceAll(",") + number.substring(end);
  }
}
