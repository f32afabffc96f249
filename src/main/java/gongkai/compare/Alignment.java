package gongkai.compare;

import gongkai.compare.SectionChange.PassageChange;
import gongkai.compare.SectionChange.PassageChange.Added;
import gongkai.compare.SectionChange.PassageChange.Removed;
import gongkai.compare.SectionChange.PassageChange.Reworded;
import gongkai.compare.SectionChange.PassageChange.Same;
import gongkai.report.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Which passage of one list belongs to which of the other: the pairs in the same order whose
/// likeness adds up to the most.
final class Alignment {
  /// Passages that share less are two passages and not one that was reworded.
  private static final double ALIKE = 0.4;

  private final List<Passage> earlier;
  private final List<Passage> later;
  private final double[][] likeness;

  /// The most that the passages from these two on can add up to.
  private final double[][] best;

  private Alignment(List<Passage> earlier, List<Passage> later) {
    this.earlier = earlier;
    this.later = later;
    this.likeness = likeness(pairs(earlier), pairs(later));
    this.best = new double[earlier.size() + 1][later.size() + 1];
  }

  static List<PassageChange> of(List<Passage> earlier, List<Passage> later) {
    var alignment = new Alignment(earlier, later);
    alignment.add();
    return alignment.changes();
  }

  private static List<Pairs> pairs(List<Passage> passages) {
    return passages.stream().map(passage -> Pairs.of(passage.text())).toList();
  }

  private static double[][] likeness(List<Pairs> earlier, List<Pairs> later) {
    var likeness = new double[earlier.size()][later.size()];
    for (int i = 0; i < earlier.size(); i++) {
      for (int j = 0; j < later.size(); j++) {
        double share = earlier.get(i).likeness(later.get(j));
        likeness[i][j] = share < ALIKE ? 0 : share;
      }
    }
    return likeness;
  }

  private void add() {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      for (int j = later.size() - 1; j >= 0; j--) {
        best[i][j] =
            Math.max(likeness[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
  }

  private List<PassageChange> changes() {
    var changes = new ArrayList<PassageChange>();
    int i = 0;
    int j = 0;
    while (i < earlier.size() && j < later.size()) {
      if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
        changes.add(pair(earlier.get(i), later.get(j)));
        i++;
        j++;
      } else if (best[i][j] == best[i + 1][j]) {
        changes.add(new Removed(earlier.get(i)));
        i++;
      } else {
        changes.add(new Added(later.get(j)));
        j++;
      }
    }
    earlier.subList(i, earlier.size()).forEach(passage -> changes.add(new Removed(passage)));
    later.subList(j, later.size()).forEach(passage -> changes.add(new Added(passage)));
    return Collections.unmodifiableList(changes);
  }

  private static PassageChange pair(Passage earlier, Passage later) {
    return earlier.text().equals(later.text())
        ? new Same(later)
        : new Reworded(earlier, later, Rewording.of(earlier.text(), later.text()));
  }
}
