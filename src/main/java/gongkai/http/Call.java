package gongkai.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A request as it came: nothing is decoded or checked yet.
///
/// @param path percent-encoded
/// @param query percent-encoded, without the question mark
/// @param headers those that an answer may depend on, as far as they were sent
/// @param from the address at the other end of the connection, or empty
record Call(
    String method, String path, String query, Map<String, String> headers, Body body, String from) {

  static final String AUTHORIZATION = "Authorization";
  static final String CONTENT_TYPE = "Content-Type";
  static final String ACCEPT_LANGUAGE = "Accept-Language";
  static final String IF_NONE_MATCH = "If-None-Match";
  static final String ORIGIN = "Origin";

  static final String HOST = "Host";

  /// For whom a proxy calls.
  static final String FORWARDED_FOR = "X-Forwarded-For";

  /// What a page of another site is about to do.
  static final String REQUEST_METHOD = "Access-Control-Request-Method";

  /// All headers that an answer may depend on.
  static final List<String> HEADERS =
      List.of(
          ACCEPT_LANGUAGE,
          AUTHORIZATION,
          CONTENT_TYPE,
          FORWARDED_FOR,
          HOST,
          IF_NONE_MATCH,
          ORIGIN,
          REQUEST_METHOD);

  /// In bytes: ten thousand Chinese characters, percent-encoded, and room for filters.
  static final int LONGEST_ADDRESS = 100_000;

  private static final Pattern LANGUAGE = Pattern.compile("(?:^|&)" + Params.LANGUAGE + "=([^&]*)");

  Call {
    headers = Map.copyOf(headers);
  }

  /// From nowhere that could be told.
  Call(String method, String path, String query, Map<String, String> headers, Body body) {
    this(method, path, query, headers, body, "");
  }

  /// Whether it could change nothing, whatever its address is.
  boolean isReading() {
    return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
  }

  String address() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  /// The language to answer in: the one that the address names, else the one that the caller takes.
  Locale locale() {
    var named = LANGUAGE.matcher(query);
    return Messages.locale(named.find() ? named.group(1) : header(ACCEPT_LANGUAGE));
  }

  /// Empty where it was not sent.
  String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
