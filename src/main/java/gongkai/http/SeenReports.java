package gongkai.http;

import gongkai.check.Attendance.Seen;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Hit;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.query.Clause;
import gongkai.report.Agency;
import gongkai.report.Region;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the index knows of who published when.
///
/// Every report is read for it, so it is kept until the index is another or memory is short.
final class SeenReports {
  private final ReportSearch index;
  private SoftReference<State> last = new SoftReference<>(null);

  /// @param index its state
  private record State(String index, List<Seen> seen) {}

  /// What many reports have in common.
  private record Once(
      Map<Agency, Agency> agencies, Map<Region, Region> regions, Map<String, String> days) {
    Once() {
      this(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }
  }

  SeenReports(ReportSearch index) {
    this.index = index;
  }

  /// The reports of all years.
  synchronized List<Seen> all() throws IOException {
    // A commit between the two lines is seen as another state the next time.
    var state = index.state();
    var known = last.get();
    if (known == null || !known.index().equals(state)) {
      known = new State(state, read());
      last = new SoftReference<>(known);
    }
    return known.seen();
  }

  private List<Seen> read() throws IOException {
    var seen = new ArrayList<Seen>();
    var once = new Once();
    var cursor = "";
    do {
      if (!(index.search(page(cursor)) instanceof Found found)) {
        throw new IOException("the index was replaced while its reports were listed; ask again");
      }
      found.hits().forEach(hit -> seen.add(seen(hit, once)));
      cursor = found.next();
    } while (!cursor.isEmpty());
    return List.copyOf(seen);
  }

  private static Request page(String cursor) {
    var order = new Request.Sort.By(IndexField.YEAR, Request.Direction.DESCENDING);
    var page = new Request.Page(Request.Page.MAX_LIMIT, order, cursor);
    return new Request(new Clause.Everything(), Map.of(), Request.Wanted.NOTHING, page);
  }

  /// Agencies have several reports and places many: each is held once.
  private static Seen seen(Hit hit, Once once) {
    var agency =
        new Agency(
            value(hit, IndexField.AGENCY),
            value(hit, IndexField.AGENCY_KEY),
            value(hit, IndexField.KIND),
            value(hit, IndexField.LEVEL));
    return new Seen(
        hit.id(),
        once.agencies.computeIfAbsent(agency, same -> same),
        once.regions.computeIfAbsent(region(value(hit, IndexField.REGION)), same -> same),
        Integer.parseInt(value(hit, IndexField.YEAR)),
        once.days.computeIfAbsent(day(value(hit, IndexField.PUBLISHED)), same -> same));
  }

  private static Region region(String path) {
    return path.isEmpty() ? Region.UNKNOWN : new Region(List.of(path.split("/")));
  }

  private static String day(String sinceEpoch) {
    return sinceEpoch.isEmpty() ? "" : LocalDate.ofEpochDay(Long.parseLong(sinceEpoch)).toString();
  }

  private static String value(Hit hit, IndexField field) {
    return String.join("", hit.values().getOrDefault(field, List.of()));
  }
}
