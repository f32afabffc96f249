package gongkai.check;

import gongkai.check.Attendance.Seen;
import gongkai.report.Agency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The reports that are there, by the key that joins the years of an agency.
record ByAgency(Map<String, List<Seen>> reports) {

  static ByAgency of(List<Seen> seen) {
    var reports = new LinkedHashMap<String, List<Seen>>();
    for (var each : seen) {
      reports.computeIfAbsent(each.agency().key(), _ -> new ArrayList<>()).add(each);
    }
    return new ByAgency(reports);
  }

  Set<String> keys() {
    return reports.keySet();
  }

  /// The key under which an agency's reports are kept. Where no report tells its place, that is its
  /// name, and it must not be called missing for that.
  String keyOf(Agency agency) {
    return reports.containsKey(agency.key()) || !reports.containsKey(agency.name())
        ? agency.key()
        : agency.name();
  }

  List<Integer> years(String key) {
    return of(key).stream().map(Seen::year).distinct().sorted().toList();
  }

  Seen newest(String key) {
    return of(key).stream().reduce((a, b) -> a.year() < b.year() ? b : a).orElseThrow();
  }

  /// Of two reports of one year, an office's and its area's, the first that came counts.
  Optional<Seen> first(String key, int year) {
    return of(key).stream().filter(each -> each.year() == year).reduce(ByAgency::earlier);
  }

  private List<Seen> of(String key) {
    return reports.getOrDefault(key, List.of());
  }

  private static Seen earlier(Seen one, Seen other) {
    if (one.published().isEmpty()) {
      return other;
    }
    boolean second =
        !other.published().isEmpty() && other.published().compareTo(one.published()) < 0;
    return second ? other : one;
  }
}
