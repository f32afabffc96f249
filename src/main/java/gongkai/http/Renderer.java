package gongkai.http;

import gongkai.http.Content.Bytes;
import gongkai.http.Reply.Problem;
import gongkai.json.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Turns replies into responses: media types, and what a browser may do with them.
final class Renderer {
  private static final String JSON = "application/json";
  private static final int UNAUTHORIZED = 401;
  private static final String CACHE_CONTROL = "Cache-Control";
  private static final Map<String, String> NOT_KEPT = Map.of(CACHE_CONTROL, "no-store");

  /// The pages bring all they need, and stand in no frame of somebody else.
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /// An original comes from anywhere: nothing in it may run or load, and it is of no origin.
  private static final String ORIGINAL_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  /// What a browser shows by itself; the rest is saved.
  private static final Set<String> SHOWN = Set.of("text/plain", "text/markdown", "text/html");

  /// By the end of the name.
  private static final Map<String, String> TABLES =
      Map.of(
          "csv", "text/csv; charset=utf-8",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "jsonl", "application/x-ndjson");

  private Renderer() {}

  static Response render(Reply reply, Call call) {
    return switch (reply) {
      case Reply.Json(var body) -> Response.text(200, JSON, Json.write(body)).with(NOT_KEPT);
      case Reply.Passing(var body) -> Response.text(200, JSON, Json.write(body)).with(NOT_KEPT);
      case Reply.Accepted(var location, var body) ->
          Response.text(202, JSON, Json.write(body))
              .with(Map.of("Location", location))
              .with(NOT_KEPT);
      case Reply.StoredJson(var text) -> Response.text(200, JSON, text).with(NOT_KEPT);
      case Reply.Original original -> original(original).with(NOT_KEPT);
      case Reply.Table(var content, var name) -> table(content, name).with(NOT_KEPT);
      case Reply.Text(var mediaType, var text) ->
          Response.text(200, mediaType, text).with(NOT_KEPT);
      case Reply.Page(var asset) -> page(asset);
      case Reply.Tagged(var tag, var tagged) -> tagged(tag, tagged, call);
      case Reply.Unchanged(var tag) -> new Response(304, asked(tag), Bytes.NONE);
      case Problem problem -> problem(problem, call.locale()).with(NOT_KEPT);
    };
  }

  /// What failed or ran out of time may be answered the next time.
  private static Response tagged(EntityTag tag, Reply reply, Call call) {
    var response = render(reply, call);
    return response.status() == 200 && !(reply instanceof Reply.Passing)
        ? response.with(asked(tag))
        : response;
  }

  /// May be kept, if it is asked each time whether it is still so.
  private static Map<String, String> asked(EntityTag tag) {
    return Map.of("ETag", tag.header(), CACHE_CONTROL, "no-cache");
  }

  private static Response original(Reply.Original original) {
    var how = SHOWN.contains(original.mediaType()) ? "inline" : "attachment";
    var headers = new LinkedHashMap<String, String>();
    headers.put(Response.CONTENT_TYPE, contentType(original));
    headers.put("Content-Disposition", how + FileName.parameters(original.name()));
    headers.put("Content-Security-Policy", ORIGINAL_POLICY);
    return new Response(200, headers, original.content());
  }

  private static Response table(Content content, String name) {
    return new Response(
        200,
        Map.of(
            Response.CONTENT_TYPE,
            TABLES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"),
            "Content-Disposition",
            "attachment" + FileName.parameters(name)),
        content);
  }

  private static String contentType(Reply.Original original) {
    if (original.mediaType().isEmpty()) {
      return "application/octet-stream";
    }
    return original.charset().isEmpty()
        ? original.mediaType()
        : original.mediaType() + "; charset=" + original.charset();
  }

  private static Response page(Asset asset) {
    return new Response(
        200,
        Map.of(Response.CONTENT_TYPE, asset.mediaType(), "Content-Security-Policy", PAGE_POLICY),
        asset.content());
  }

  private static Response problem(Problem problem, Locale locale) {
    var fault = problem.fault();
    var headers = new LinkedHashMap<String, String>();
    headers.put(Response.CONTENT_TYPE, "application/problem+json");
    headers.put("Content-Language", locale.toLanguageTag());
    if (fault.status() == UNAUTHORIZED) {
      headers.put("WWW-Authenticate", "Bearer realm=\"gongkai\"");
    }
    if (problem.seconds() > 0) {
      headers.put("Retry-After", String.valueOf(problem.seconds()));
    }
    return new Response(
        fault.status(), headers, new Bytes(Json.write(ProblemJson.of(problem, locale))));
  }
}
