package gongkai.http;

import gongkai.json.Outline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The columns that say which report a row is of.
final class AboutReport {
  /// Province, prefecture, county, township: a region has at most these.
  private static final int STEPS = 4;

  static final List<String> HEAD =
      List.of(
          "id",
          "title",
          "agency",
          "agency_key",
          "kind",
          "level",
          "region_1",
          "region_2",
          "region_3",
          "region_4",
          "year",
          "published",
          "edition",
          "file",
          "url");

  private AboutReport() {}

  static IOException none() {
    return new IOException("the index holds a report that is none");
  }

  static List<Cell> cells(Outline report) {
    var about = report.metadata();
    var agency = about.agency();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(about.id().toString()));
    cells.add(Cell.of(about.title()));
    cells.add(Cell.of(agency.name()));
    cells.add(Cell.of(agency.key()));
    cells.add(Cell.of(agency.kind()));
    cells.add(Cell.of(agency.level()));
    for (int step = 0; step < STEPS; step++) {
      var path = about.region().path();
      cells.add(step < path.size() ? Cell.of(path.get(step)) : Cell.NOTHING);
    }
    cells.add(Cell.ofOrdinal(about.id().year()));
    cells.add(Cell.of(about.published()));
    cells.add(Cell.of(about.edition()));
    cells.add(Cell.of(report.source().file()));
    cells.add(Cell.of(report.source().url()));
    return cells;
  }
}
