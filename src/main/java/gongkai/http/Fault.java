package gongkai.http;

import java.util.List;
import java.util.Locale;

/// Everything that can go wrong with a request. The code is for programs and stays; the words for
/// people stand in `messages.properties` and may change.
enum Fault {
  PARAMETER_UNKNOWN(400, "parameter.unknown"),
  PARAMETER_INVALID(400, "parameter.invalid"),
  ADDRESS_MALFORMED(400, "request.malformed"),
  BODY_EMPTY(400, "body.invalid"),
  BODY_INVALID(400, "body.invalid"),
  TOKEN_MISSING(401, "token.missing"),
  TOKEN_UNKNOWN(401, "token.unknown"),
  ROLE_TOO_LOW(403, "role.too_low"),
  HOST_UNKNOWN(403, "host.unknown"),
  ROUTE_UNKNOWN(404, "route.unknown"),
  REPORT_UNKNOWN(404, "report.unknown"),
  TASK_UNKNOWN(404, "task.unknown"),
  ORIGINAL_UNKNOWN(404, "original.unknown"),
  METHOD_NOT_ALLOWED(405, "method.not_allowed"),
  CURSOR_EXPIRED(410, "cursor.expired"),
  BODY_TOO_LARGE(413, "request.too_large"),
  ADDRESS_TOO_LONG(414, "request.too_large"),
  RATE_LIMITED(429, "rate.limited"),
  INTERNAL(500, "internal"),
  INDEX_UNAVAILABLE(503, "index.unavailable"),
  INDEX_BEING_WRITTEN(503, "index.being_written"),
  ANSWER_TIMED_OUT(503, "answer.timed_out"),
  BUSY(503, "server.busy");

  private final int status;
  private final String code;

  Fault(int status, String code) {
    this.status = status;
    this.code = code;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String title(Locale locale) {
    return Messages.say("title." + key(), locale, List.of());
  }

  /// The key of its plain detail.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
