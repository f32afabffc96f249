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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the index knows of who published when.
final class SeenReports {
  private final ReportSearch index;

  SeenReports(ReportSearch index) {
    this.index = index;
  }

  /// The reports of all years.
  List<Seen> all() throws IOException {
    var seen = new ArrayList<Seen>();
    var cursor = "";
    do {
      if (!(index.search(page(cursor)) instanceof Found found)) {
        throw new IOException("the index was replaced while its reports were listed; ask again");
      }
      found.hits().forEach(hit -> seen.add(seen(hit)));
      cursor = found.next();
    } while (!cursor.isEmpty());
    return seen;
  }

  private static Request page(String cursor) {
    var order = new Request.Sort.By(IndexField.YEAR, Request.Direction.DESCENDING);
    var page = new Request.Page(Request.Page.MAX_LIMIT, order, cursor);
    return new Request(new Clause.Everything(), Map.of(), Request.Wanted.NOTHING, page);
  }

  private static Seen seen(Hit hit) {
    var agency =
        new Agency(
            value(hit, IndexField.AGENCY),
            value(hit, IndexField.AGENCY_KEY),
            value(hit, IndexField.KIND),
            value(hit, IndexField.LEVEL));
    return new Seen(
        hit.id(),
        agency,
        region(value(hit, IndexField.REGION)),
        Integer.parseInt(value(hit, IndexField.YEAR)),
        day(value(hit, IndexField.PUBLISHED)));
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
