package gongkai.http;

import gongkai.access.Role;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.server.handlers.RequestLimit;
import io.undertow.server.handlers.encoding.AllowedContentEncodings;
import io.undertow.server.handlers.encoding.ContentEncodingRepository;
import io.undertow.server.handlers.encoding.EncodingHandler;
import io.undertow.server.handlers.encoding.GzipEncodingProvider;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.xnio.IoUtils;

/// Listens, and carries calls in and responses out. The only class that names Undertow, whose
/// limits it states one by one, because not all of its own are on.
public final class HttpServer implements AutoCloseable {
  private static final Logger LOG = System.getLogger(HttpServer.class.getName());

  /// A search keeps a core busy, so more at once would only make each slower.
  private static final int WORKERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private static final int IO_THREADS = 2;

  /// Calls that may wait for a worker.
  private static final int MOST_WAITING = 500;

  /// Well above [Call#LONGEST_ADDRESS], so that an address too long is told so in words and not by
  /// the connection breaking.
  private static final int LARGEST_HEAD = 1 << 20;

  /// Likewise above [Params#MOST].
  private static final int MOST_PARAMETERS = 100_000;

  private static final int MOST_HEADERS = 100;

  /// Bodies that are being read at once, each of a caller with a token.
  private static final int MOST_BODIES = 64;

  private static final int PARSE_TIMEOUT_MS = 10_000;
  private static final int IDLE_TIMEOUT_MS = 60_000;

  /// Longer than a search may take.
  private static final int CLOSE_TIMEOUT_MS = 10_000;

  private final HttpSettings settings;
  private final Site site;
  private final GracefulShutdownHandler handler;
  private final Undertow undertow;
  private final ExecutorService bodies = Executors.newCachedThreadPool();

  /// Nobody has a token, so nobody can write.
  public HttpServer(HttpSettings settings, Catalog catalog) throws IOException {
    this(settings, catalog.site(Access.toRead(), settings, Optional.empty()));
  }

  /// Those with a token may write.
  public HttpServer(HttpSettings settings, Catalog catalog, Keys keys, Desk desk)
      throws IOException {
    this(
        settings,
        catalog.site(
            new Access(keys, settings.readsNeedToken() ? Role.ANYONE : Role.READER),
            settings,
            Optional.of(desk)));
  }

  HttpServer(HttpSettings settings, Site site) {
    this.settings = settings;
    this.site = site;
    this.handler = handler();
    this.undertow =
        Undertow.builder()
            .addHttpListener(settings.port(), settings.host())
            .setIoThreads(IO_THREADS)
            .setWorkerThreads(WORKERS)
            .setServerOption(UndertowOptions.MAX_HEADER_SIZE, LARGEST_HEAD)
            .setServerOption(UndertowOptions.MAX_HEADERS, MOST_HEADERS)
            .setServerOption(UndertowOptions.MAX_PARAMETERS, MOST_PARAMETERS)
            .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, Routes.LARGEST_BODY)
            .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, PARSE_TIMEOUT_MS)
            .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, IDLE_TIMEOUT_MS)
            .setServerOption(UndertowOptions.IDLE_TIMEOUT, IDLE_TIMEOUT_MS)
            // Names are decoded here, where what is wrong with them can be said.
            .setServerOption(UndertowOptions.DECODE_URL, false)
            .setServerOption(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
            .setHandler(
                exchange -> {
                  site.arrives();
                  handler.handleRequest(exchange);
                })
            .build();
  }

  /// A body comes as slowly as its sender likes, so it has workers of its own; those that nobody
  /// will read are refused without any.
  private GracefulShutdownHandler handler() {
    var limited = limited(WORKERS, worker());
    var receiver = receiver();
    return Handlers.gracefulShutdown(
        packing(
            exchange -> {
              if (exchange.isRequestComplete()) {
                limited.handleRequest(exchange);
              } else {
                receiver.handleRequest(exchange);
              }
            }));
  }

  private HttpHandler limited(int most, HttpHandler next) {
    var limit = new RequestLimit(most, MOST_WAITING);
    limit.setFailureHandler(exchange -> sendNow(exchange, site.busy(call(exchange))));
    return Handlers.requestLimitingHandler(limit, next);
  }

  private BlockingHandler worker() {
    return new BlockingHandler(exchange -> send(exchange, site.answer(call(exchange))));
  }

  /// Packs text for whoever takes it packed. Who takes neither that nor plain text is given plain
  /// text.
  private static HttpHandler packing(HttpHandler next) {
    var gzip =
        new ContentEncodingRepository()
            .addEncodingHandler("gzip", new GzipEncodingProvider(), 1, HttpServer::isWorthPacking);
    return new EncodingHandler(next, gzip).setNoEncodingHandler(next);
  }

  private static boolean isWorthPacking(HttpServerExchange exchange) {
    var headers = exchange.getResponseHeaders();
    var type = Objects.requireNonNullElse(headers.getFirst(Response.CONTENT_TYPE), "");
    return Packing.isWorthIt(type, exchange.getResponseContentLength());
  }

  private HttpHandler receiver() {
    var worker = worker();
    var limited = limited(MOST_BODIES, exchange -> exchange.dispatch(bodies, worker));
    return exchange -> {
      long largest = site.largestBody(call(exchange));
      if (largest == 0 || exchange.getRequestContentLength() > largest) {
        sendNow(exchange, site.answer(call(exchange)));
      } else {
        exchange.setMaxEntitySize(largest);
        limited.handleRequest(exchange);
      }
    };
  }

  /// Listens from now on.
  ///
  /// @throws IOException if the port is taken or is not this machine's
  public void start() throws IOException {
    try {
      undertow.start();
    } catch (RuntimeException e) {
      if (e.getCause() instanceof BindException cause) {
        throw settings.taken(cause);
      }
      throw e;
    }
  }

  public int port() {
    return ((InetSocketAddress) undertow.getListenerInfo().getFirst().getAddress()).getPort();
  }

  private static Call call(HttpServerExchange exchange) {
    var headers = new HashMap<String, String>();
    for (var name : Call.HEADERS) {
      var values = exchange.getRequestHeaders().get(name);
      if (values != null) {
        headers.put(name, String.join(", ", values));
      }
    }
    return new Call(
        exchange.getRequestMethod().toString(),
        exchange.getRequestPath(),
        exchange.getQueryString(),
        headers,
        exchange.isRequestComplete()
            ? Body.NONE
            : new Body(
                exchange.getRequestContentLength(),
                () -> new LimitedInput(exchange.getInputStream(), exchange.getMaxEntitySize())));
  }

  private static void begin(HttpServerExchange exchange, Response response) {
    exchange.setStatusCode(response.status());
    var headers = exchange.getResponseHeaders();
    response.headers().forEach((name, value) -> headers.put(new HttpString(name), value));
    long length = response.content().length();
    if (length != Content.UNKNOWN && response.status() != StatusCodes.NOT_MODIFIED) {
      exchange.setResponseContentLength(length);
    }
    var packing = exchange.getAttachment(AllowedContentEncodings.ATTACHMENT_KEY);
    var tag = headers.getFirst(Headers.ETAG);
    if (tag != null && packing != null && !packing.isIdentity()) {
      headers.put(Headers.ETAG, EntityTag.packed(tag));
    }
  }

  private static void send(HttpServerExchange exchange, Response response) {
    begin(exchange, response);
    try {
      if (!exchange.getRequestMethod().equals(Methods.HEAD)) {
        response.content().writeTo(exchange.getOutputStream());
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(e instanceof IOException ? Level.DEBUG : Level.ERROR, "an answer broke off", e);
      // Ended in order, what was cut off would look whole.
      IoUtils.safeClose(exchange.getConnection());
    }
    exchange.endExchange();
  }

  /// Without waiting, on the thread that also serves all other connections.
  private static void sendNow(HttpServerExchange exchange, Response response) {
    begin(exchange, response);
    if (response.content() instanceof Content.Bytes bytes) {
      exchange.getResponseSender().send(bytes.buffer());
    }
  }

  /// Takes no more calls, lets those under way come to their end, and stops listening.
  @Override
  public void close() {
    handler.shutdown();
    try {
      handler.awaitShutdown(CLOSE_TIMEOUT_MS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    undertow.stop();
    bodies.shutdown();
  }
}
