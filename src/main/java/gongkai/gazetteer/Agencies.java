package gongkai.gazetteer;

import gongkai.report.Agency;
import gongkai.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The kinds of agency by the words in their names.
public final class Agencies {
  private final List<AgencyKind> kinds;

  private Agencies(List<AgencyKind> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /// Reads words and kinds; the first that fits a name gives its kind.
  ///
  /// @throws GazetteerException naming file, line and reason, if a line is wrong
  public static Agencies read(Path file) throws IOException {
    var kinds = new ArrayList<AgencyKind>();
    var seen = new HashSet<String>();
    for (var line : Line.read(file, 2, 2)) {
      if (!seen.add(line.cell(0))) {
        throw line.refused(line.cell(0) + " stands there already");
      }
      kinds.add(AgencyKind.of(line));
    }
    return new Agencies(kinds);
  }

  /// Whether any words tell of this kind.
  boolean know(String kind) {
    return kinds.stream().anyMatch(each -> each.kind().equals(kind));
  }

  /// The words by which agencies are known, folded.
  public List<String> words() {
    return kinds.stream().map(AgencyKind::words).toList();
  }

  /// The agency of this name at this place. Its key is the place and what is left of the name, as
  /// in `江苏省/淮安市/洪泽区 人民政府`, so that every title that tells the place gives one key; where the place
  /// is not known, the name.
  public Agency of(String name, Located located) {
    return new Agency(name, key(name, located), kind(located), located.level().key());
  }

  private static String key(String name, Located located) {
    return located.region().isKnown() ? (located.region() + " " + located.rest()).strip() : name;
  }

  private String kind(Located located) {
    var name = Folding.fold(township(located) + located.rest());
    return kinds.stream()
        .filter(kind -> kind.fits(name))
        .findFirst()
        .map(AgencyKind::kind)
        .orElse("");
  }

  /// Only the township tells the government of one from that of a county.
  private static String township(Located located) {
    boolean known = located.region().isKnown() && located.level() == Level.TOWNSHIP;
    return known ? located.region().path().getLast() : "";
  }
}
