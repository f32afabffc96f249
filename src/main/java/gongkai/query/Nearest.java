package gongkai.query;

import gongkai.text.Folding;
import java.util.Collection;
import java.util.Optional;

/// The known name that was probably meant by one that is not known.
public final class Nearest {
  private Nearest() {}

  /// The first of the nearest names, or nothing where none is near: one slip in three characters,
  /// and never all of them.
  public static Optional<String> to(String typed, Collection<String> known) {
    var wanted = Folding.fold(typed);
    int best = Math.min(Math.max(1, wanted.length() / 3), wanted.length() - 1) + 1;
    var nearest = Optional.<String>empty();
    for (var name : known) {
      if (Math.abs(name.length() - wanted.length()) < best) {
        int slips = slips(wanted, Folding.fold(name));
        if (slips < best) {
          best = slips;
          nearest = Optional.of(name);
        }
      }
    }
    return nearest;
  }

  /// Characters to insert, leave out, replace or swap with their neighbour until `a` is `b`.
  private static int slips(String a, String b) {
    var slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : step(slips, a, b, i, j);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int step(int[][] slips, String a, String b, int i, int j) {
    int replaced = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
