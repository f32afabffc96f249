package gongkai.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// Somebody else's web server, with a page and a strict policy of its own.
final class HostPage implements AutoCloseable {
  private static final String PAGE =
      """
      <!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>内网</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css">
      <script type="module" src="SERVER/embed.js"></script>
      <h1>内网</h1> BOXES""";

  /// Rules that would spoil the box if they reached it.
  private static final String STYLE =
      """
      input { border: none !important; } ul, li { display: none !important; }
      gongkai-search { --gongkai-accent: rgb(1, 2, 3); }""";

  private final HttpServer server;
  private volatile String page = "";
  private volatile String policy = "";

  private HostPage(HttpServer server) {
    this.server = server;
  }

  static HostPage start() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var host = new HostPage(server);
    server.createContext("/", host::answer);
    server.start();
    return host;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void show(String gongkai, String boxes) {
    page = PAGE.replace("SERVER", gongkai).replace("BOXES", boxes);
    policy =
        "default-src 'none'; style-src 'self'; img-src data:; script-src SERVER; connect-src SERVER"
            .replace("SERVER", gongkai);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var isStyle = exchange.getRequestURI().getPath().endsWith(".css");
    var body = (isStyle ? STYLE : page).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", isStyle ? "text/css" : "text/html");
    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
