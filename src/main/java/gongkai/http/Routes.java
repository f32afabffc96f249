package gongkai.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The addresses of the API and what answers each.
final class Routes {
  private static final String ID = "{id}";

  private final Map<List<String>, Route> byPattern = new LinkedHashMap<>();

  /// A route and the id that stands in the address, or empty.
  record Match(Route route, String id) {}

  /// @param pattern such as `/api/v1/reports/{id}/original`
  Routes add(String pattern, Route route) {
    byPattern.put(List.of(pattern.split("/")), route);
    return this;
  }

  /// @param path percent-encoded, so that an encoded slash in an id divides nothing
  Optional<Match> find(String path) throws Refusal {
    var steps = new ArrayList<String>();
    for (var step : path.split("/", -1)) {
      steps.add(PercentEncoding.decodeSegment(step));
    }
    return byPattern.entrySet().stream()
        .filter(entry -> matches(entry.getKey(), steps))
        .findFirst()
        .map(entry -> new Match(entry.getValue(), id(entry.getKey(), steps)));
  }

  private static boolean matches(List<String> pattern, List<String> steps) {
    if (pattern.size() != steps.size()) {
      return false;
    }
    for (int i = 0; i < pattern.size(); i++) {
      if (pattern.get(i).equals(ID)
          ? steps.get(i).isEmpty()
          : !pattern.get(i).equals(steps.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String id(List<String> pattern, List<String> steps) {
    int at = pattern.indexOf(ID);
    return at < 0 ? "" : steps.get(at);
  }
}
