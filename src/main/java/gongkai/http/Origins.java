package gongkai.http;

import gongkai.http.Reply.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which sites' pages may call, and what a browser is told of that.
record Origins(Set<String> allowed) {

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

  /// What every answer says to a page of this site.
  Map<String, String> headers(String origin) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Vary", "Origin, Accept-Language, Accept-Encoding");
    if (allowed.contains(origin)) {
      headers.put("Access-Control-Allow-Origin", origin);
    }
    return headers;
  }
}
