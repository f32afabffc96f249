package gongkai.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The tables as the notices print them.
final class Form {
  static final List<String> COLUMNS =
      List.of("natural_person", "business", "research", "nonprofit", "legal", "other");
  static final List<String> OUTCOMES = List.of("upheld", "corrected", "other", "pending");
  static final List<String> GROUPS =
      List.of("review", "litigation.direct", "litigation.after_review");
  static final String TOTAL = "total";

  private final Map<String, Grid> grids = new LinkedHashMap<>();

  Form() {
    Resource.parts("tables.txt").forEach((name, lines) -> grids.put(name, Grid.of(name, lines)));
  }

  Grid disclosure(String edition) {
    return grid("disclosure." + edition);
  }

  Grid requests(String edition) {
    return grid("requests." + edition);
  }

  Grid review() {
    return grid("review");
  }

  /// The rows of the table of requests, without those that are received, carried or summed up.
  static List<String> results(Grid requests) {
    var rows = new ArrayList<String>();
    for (var code : requests.codes()) {
      if (code.endsWith("." + COLUMNS.getFirst())) {
        rows.add(code.substring(0, code.length() - COLUMNS.getFirst().length() - 1));
      }
    }
    rows.removeIf(row -> row.matches("requests\\.(received|carried_in|completed|carried_out)"));
    return rows;
  }

  private Grid grid(String name) {
    return Objects.requireNonNull(grids.get(name), name);
  }
}
