package gongkai.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Somebody else's web server, with a page and a strict policy of its own.
final class HostPage implements AutoCloseable {
  private static final String PAGE =
      """
      <!doctype html><html lang="LANG"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>内网</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css">
      <script type="module" src="SCRIPT/embed.js"></script></head>
      <body><main><h1>内网</h1> BOXES <p id="after">通知公告</p></main></body></html>\
      """;

  /// The lines that `docs/EMBED.md` asks for, and nothing else but the page's own.
  private static final String POLICY =
      "default-src 'none'; base-uri 'none'; style-src 'self'; img-src data:; script-src SERVERS;"
          + " connect-src SERVERS; form-action SERVERS; require-trusted-types-for 'script';"
          + " trusted-types 'none'";

  /// Rules that would spoil the box if they reached it.
  private static final String STYLE =
      """
      input { border: none !important; } ul, li, ol, dialog { display: none !important; }
      button { font-size: 40px !important; } .dark { color-scheme: dark; background: #111; color: #eee; }
      gongkai-search { --gongkai-accent: rgb(1, 2, 3); } gongkai-search::part(input) { letter-spacing: 3px; }
      .plain { --gongkai-accent: initial; }\
      """;

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

  /// @param servers that the page may use; the script comes from the first
  void show(List<String> servers, String language, String boxes) {
    page =
        PAGE.replace("SCRIPT", servers.getFirst())
            .replace("LANG", language)
            .replace("BOXES", boxes);
    policy = POLICY.replace("SERVERS", String.join(" ", servers));
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
