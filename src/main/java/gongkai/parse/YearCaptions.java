package gongkai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Captions over tables that say which year they are of.
///
/// Some reports print the table of the year before beside their own, and its numbers are none of
/// theirs.
final class YearCaptions {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");

  /// A caption is no longer.
  private static final int LONGEST = 30;

  private YearCaptions() {}

  /// Without what stands under the captions of other years, where the year has a caption, too.
  static List<Line> of(int year, List<Line> lines) {
    var years = lines.stream().map(YearCaptions::caption).toList();
    if (!years.contains(OptionalInt.of(year)) || years.stream().distinct().count() <= 2) {
      return lines;
    }
    var own = new ArrayList<Line>();
    boolean isOwn = true;
    for (int i = 0; i < lines.size(); i++) {
      isOwn = years.get(i).isPresent() ? years.get(i).getAsInt() == year : isOwn;
      if (isOwn) {
        own.add(lines.get(i));
      }
    }
    return own;
  }

  /// The only number that a short line says, if it is a year.
  private static OptionalInt caption(Line line) {
    if (line.ruled() || line.folded().length() > LONGEST || line.folded().indexOf('年') < 0) {
      return OptionalInt.empty();
    }
    var match = YEAR.matcher(line.folded());
    return match.find()
            && line.folded().chars().filter(Character::isDigit).count() == match.group(1).length()
        ? OptionalInt.of(Integer.parseInt(match.group(1)))
        : OptionalInt.empty();
  }
}
