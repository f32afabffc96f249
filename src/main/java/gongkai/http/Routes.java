package gongkai.http;

import gongkai.access.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The addresses of the API and what answers each.
final class Routes {
  /// Enough for what is typed by hand or by a program; files have a limit of their own.
  static final long LARGEST_BODY = 1 << 20;

  private static final String ID = "{id}";

  private final Map<List<String>, Map<String, Deed>> byPattern = new LinkedHashMap<>();

  /// What happens at an address.
  ///
  /// @param needed who may do it
  /// @param largestBody in bytes
  /// @param state see [Route#state]
  /// @param isSearch whether it keeps a core busy for as long as a search does
  record Deed(Role needed, long largestBody, Action action, Route.State state, boolean isSearch) {
    Deed(Role needed, long largestBody, Action action) {
      this(needed, largestBody, action, () -> "", false);
    }

    static Deed reading(Role needed, Route route) {
      return new Deed(needed, 0, asked -> route.answer(asked.params()), route::state, false);
    }

    Deed searching() {
      return new Deed(needed, largestBody, action, state, true);
    }

    Deed doing(Action other) {
      return new Deed(needed, largestBody, other, state, isSearch);
    }
  }

  /// What an address can do, by method, and the id that stands in it, or empty.
  record Match(Map<String, Deed> byMethod, String id) {
    /// Also `HEAD` where there is `GET`.
    Optional<Deed> deed(String method) {
      return Optional.ofNullable(byMethod.get(method.equals("HEAD") ? "GET" : method));
    }
  }

  /// For whoever may read.
  ///
  /// @param pattern such as `/api/v1/reports/{id}/original`
  Routes add(String pattern, Route route) {
    return add("GET", pattern, Deed.reading(Role.READER, route));
  }

  /// For whoever may read; of these only some are answered at once.
  Routes searching(String pattern, Route route) {
    return add("GET", pattern, Deed.reading(Role.READER, route).searching());
  }

  /// For everybody, also where reading needs a token.
  Routes open(String pattern, Route route) {
    return add("GET", pattern, Deed.reading(Role.ANYONE, route));
  }

  Routes add(String method, String pattern, Deed deed) {
    byPattern
        .computeIfAbsent(List.of(pattern.split("/")), _ -> new LinkedHashMap<>())
        .put(method, deed);
    return this;
  }

  /// The methods of each address, as they were added.
  Map<String, Set<String>> methods() {
    var methods = new LinkedHashMap<String, Set<String>>();
    byPattern.forEach(
        (pattern, deeds) -> methods.put(String.join("/", pattern), Set.copyOf(deeds.keySet())));
    return methods;
  }

  /// All that changes anything is taken down from now on.
  Routes watchedBy(AuditRoutes audit) {
    byPattern.forEach(
        (pattern, byMethod) ->
            byMethod.replaceAll(
                (method, deed) ->
                    method.equals("GET")
                        ? deed
                        : deed.doing(
                            audit.watched(
                                method + " " + String.join("/", pattern), deed.action()))));
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

  /// The pattern that a path is of, such as `/api/v1/reports/{id}`.
  Optional<String> pattern(String path) throws Refusal {
    var steps = new ArrayList<String>();
    for (var step : path.split("/", -1)) {
      steps.add(PercentEncoding.decodeSegment(step));
    }
    return byPattern.keySet().stream()
        .filter(pattern -> matches(pattern, steps))
        .findFirst()
        .map(pattern -> String.join("/", pattern));
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
