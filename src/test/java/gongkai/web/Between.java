package gongkai.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A server between the browser and ours, as stands before many: it hands on what is asked, late or
/// not at all, or answers for itself. Files that are not of the API always pass.
final class Between implements AutoCloseable {
  private static final List<String> HANDED_BACK =
      List.of(
          "content-type",
          "access-control-allow-origin",
          "access-control-expose-headers",
          "gongkai-origin",
          "cross-origin-resource-policy");

  /// What becomes of a call of the API.
  @FunctionalInterface
  private interface Conduct {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  private final String server;
  private final HttpServer own;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile Conduct conduct = this::pass;

  private Between(String server, HttpServer own) {
    this.server = server;
    this.own = own;
  }

  static Between start(String server) throws IOException {
    var own = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var between = new Between(server, own);
    own.setExecutor(between.threads);
    own.createContext("/", between::answer);
    own.start();
    return between;
  }

  String address() {
    return "http://127.0.0.1:" + own.getAddress().getPort();
  }

  /// From now on calls wait until they are released.
  void hold() {
    gate = new CountDownLatch(1);
    conduct = this::pass;
  }

  void release() {
    gate.countDown();
  }

  /// Calls that wait.
  int waiting() {
    return waiting.get();
  }

  /// Calls of the API so far.
  int asked() {
    return asked.get();
  }

  void handOn() {
    conduct = this::pass;
  }

  /// Answers for itself, to pages of all sites.
  void say(int status, String mediaType, String body) {
    conduct =
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", mediaType);
          exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
          send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
        };
  }

  /// Answers the next call for itself and hands on those after it.
  void sayOnce(int status, String mediaType, String body) {
    say(status, mediaType, body);
    var once = conduct;
    conduct =
        exchange -> {
          conduct = this::pass;
          once.answer(exchange);
        };
  }

  /// Ends connections without an answer.
  void hangUp() {
    conduct = HttpExchange::close;
  }

  /// Ends connections in the middle of an answer.
  void breakOff() {
    conduct =
        exchange -> {
          exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write("{\"hits\":[".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          exchange.close();
        };
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestURI().getPath().startsWith("/api/")) {
        asked.incrementAndGet();
        waiting.incrementAndGet();
        gate.await();
        waiting.decrementAndGet();
        conduct.answer(exchange);
      } else {
        pass(exchange);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void pass(HttpExchange exchange) throws IOException, InterruptedException {
    var call = HttpRequest.newBuilder(URI.create(server + exchange.getRequestURI()));
    var origin = exchange.getRequestHeaders().getFirst("Origin");
    if (origin != null) {
      call.header("Origin", origin);
    }
    HttpResponse<byte[]> reply = client.send(call.build(), BodyHandlers.ofByteArray());
    for (var name : HANDED_BACK) {
      reply.headers().firstValue(name).ifPresent(it -> exchange.getResponseHeaders().set(name, it));
    }
    send(exchange, reply.statusCode(), reply.body());
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    var hasBody = !exchange.getRequestMethod().equals("HEAD") && body.length > 0;
    exchange.sendResponseHeaders(status, hasBody ? body.length : -1);
    if (hasBody) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    release();
    own.stop(0);
    threads.shutdownNow();
    client.close();
  }
}
