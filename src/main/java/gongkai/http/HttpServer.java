package gongkai.http;

import gongkai.access.Role;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.server.handlers.RequestLimit;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Listens, and decides how many calls are under way at once. Names Undertow, as [Transfer] does,
/// and states its limits one by one, because not all of its own are on.
public final class HttpServer implements AutoCloseable {
  /// A search keeps a core busy, so more at once would only make each slower.
  private static final int SEARCHES = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  /// Searches that may wait for their turn: what would wait for seconds had better come again.
  static final int MOST_WAITING_SEARCHES = 64;

  /// Calls that take hardly any time, which no search holds up.
  private static final int OTHERS = 4;

  private static final int IO_THREADS = 2;

  /// Other calls that may wait for their turn.
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
  private final Transfer transfer;
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
            new Access(
                keys,
                settings.readsNeedToken() ? Role.ANYONE : Role.READER,
                settings.entrance().proxy()),
            settings,
            Optional.of(desk)));
  }

  HttpServer(HttpSettings settings, Site site) {
    this.settings = settings;
    this.site = site;
    this.transfer = new Transfer(settings.entrance().headers());
    this.handler = handler();
    this.undertow =
        Undertow.builder()
            .addHttpListener(settings.port(), settings.host())
            .setIoThreads(IO_THREADS)
            .setWorkerThreads(SEARCHES + OTHERS)
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
    var searches = limited(SEARCHES, MOST_WAITING_SEARCHES, worker());
    var others = limited(OTHERS, MOST_WAITING, worker());
    var receiver = receiver();
    return Handlers.gracefulShutdown(
        Transfer.packing(
            exchange -> {
              if (Transfer.isInDoubt(exchange)) {
                exchange.setPersistent(false);
                Transfer.sendNow(exchange, site.inDoubt(transfer.call(exchange)));
              } else if (!exchange.isRequestComplete()) {
                receiver.handleRequest(exchange);
              } else if (site.isSearch(transfer.call(exchange))) {
                searches.handleRequest(exchange);
              } else {
                others.handleRequest(exchange);
              }
            }));
  }

  private HttpHandler limited(int most, int waiting, HttpHandler next) {
    var limit = new RequestLimit(most, waiting);
    limit.setFailureHandler(
        exchange -> Transfer.sendNow(exchange, site.busy(transfer.call(exchange))));
    return Handlers.requestLimitingHandler(limit, next);
  }

  private BlockingHandler worker() {
    return new BlockingHandler(
        exchange -> {
          var call = transfer.call(exchange);
          Transfer.send(exchange, site.answer(call), failure -> site.failed(call, failure));
        });
  }

  private HttpHandler receiver() {
    var worker = worker();
    var limited = limited(MOST_BODIES, MOST_WAITING, exchange -> exchange.dispatch(bodies, worker));
    return exchange -> {
      if (Transfer.isChunked(exchange)) {
        // Its chunks are read leniently, so nothing behind them is a call.
        exchange.setPersistent(false);
      }
      long largest = site.largestBody(transfer.call(exchange));
      if (largest == 0 || exchange.getRequestContentLength() > largest) {
        Transfer.sendNow(exchange, site.answer(transfer.call(exchange)));
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
