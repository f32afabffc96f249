package gongkai.http;

import java.io.IOException;
import java.net.BindException;
import java.util.Set;
import java.util.regex.Pattern;

/// Where the server listens and who may read from it.
///
/// @param port 0 for any free one, which [HttpServer#port] then tells
/// @param allowedOrigins sites whose pages may read answers in a browser, such as
///   `https://intranet.example`; pages of the server itself need no entry
/// @param readsNeedToken whether searching and reading is only for those who have a token
/// @param largestUpload what may be sent at once, in bytes
/// @param entrance who is let in at all
public record HttpSettings(
    String host,
    int port,
    Set<String> allowedOrigins,
    boolean readsNeedToken,
    long largestUpload,
    Entrance entrance) {
  private static final long USUAL_UPLOAD = 256L << 20;
  private static final int LAST_PORT = 65535;
  private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}");
  private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#\\s,*]+");

  public HttpSettings {
    if (host.isBlank()) {
      throw new IllegalArgumentException("host must not be empty; 127.0.0.1 is this machine only");
    }
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("port must be 0.." + LAST_PORT + ", got " + port);
    }
    allowedOrigins = Set.copyOf(allowedOrigins);
    for (var origin : allowedOrigins) {
      if (!ORIGIN.matcher(origin).matches()) {
        throw new IllegalArgumentException(
            "an allowed origin must be like https://intranet.example:8443, got " + origin);
      }
    }
  }

  /// Where whoever reaches the server is let in.
  public HttpSettings(
      String host,
      int port,
      Set<String> allowedOrigins,
      boolean readsNeedToken,
      long largestUpload) {
    this(host, port, allowedOrigins, readsNeedToken, largestUpload, Entrance.OPEN);
  }

  /// Reachable from this machine only.
  public static HttpSettings loopback(int port) {
    return new HttpSettings("127.0.0.1", port, Set.of(), false, USUAL_UPLOAD);
  }

  /// The same at another port.
  public HttpSettings at(int otherPort) {
    return new HttpSettings(
        host, otherPort, allowedOrigins, readsNeedToken, largestUpload, entrance);
  }

  /// Whether only programs of this machine can call, by its name or address.
  public static boolean isThisMachineOnly(String host) {
    return host.equals("localhost") || host.equals("::1") || LOOPBACK.matcher(host).matches();
  }

  /// What is thrown where the port cannot be had.
  IOException taken(BindException cause) {
    return new IOException(
        "cannot listen on %s:%d: %s; choose another port or stop what uses it"
            .formatted(host, port, cause.getMessage()),
        cause);
  }
}
