package gongkai.http;

import gongkai.http.Reply.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which sites' pages may call, and what a browser is told of that.
record Origins(Set<String> allowed) {
  private static final String READERS = "Access-Control-Allow-Origin";
  private static final String BOX_ORIGIN = "Gongkai-Origin";

  /// A method that the address has not. A browser asks before it writes from the page of another
  /// site, with one that none has.
  Response undone(Call call, Routes.Match match) {
    var allow = String.join(", ", methods(match));
    boolean asksBefore =
        call.method().equals("OPTIONS") && !call.header(Call.REQUEST_METHOD).isEmpty();
    if (asksBefore && allowed.contains(call.header(Call.ORIGIN))) {
      return new Response(
          204,
          Map.of(
              "Access-Control-Allow-Methods", allow,
              "Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match",
              "Access-Control-Max-Age", "600"),
          Content.Bytes.NONE);
    }
    return Renderer.render(Problem.of(Fault.METHOD_NOT_ALLOWED, allow, call.method()), call)
        .with(Map.of("Allow", allow));
  }

  private static List<String> methods(Routes.Match match) {
    var methods = new TreeSet<>(match.byMethod().keySet());
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return List.copyOf(methods);
  }

  /// What every answer says to the page that asked. A module is loaded by the rules for answers, so
  /// that the box is for the pages of all sites; one that may have it and no answers is told so, as
  /// its browser would not.
  Map<String, String> headers(Call call) {
    var origin = call.header(Call.ORIGIN);
    boolean isAllowed = allowed.contains(origin);
    var headers = new LinkedHashMap<String, String>();
    headers.put("Vary", "Origin, Accept-Language, Accept-Encoding");
    if (Box.holds(call.path())) {
      headers.put(READERS, "*");
      headers.put("Access-Control-Expose-Headers", BOX_ORIGIN);
      headers.put(BOX_ORIGIN, isAllowed || origin.isEmpty() ? "listed" : "unlisted");
    } else if (isAllowed) {
      headers.put(READERS, origin);
    }
    return headers;
  }
}
