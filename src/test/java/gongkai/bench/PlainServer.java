package gongkai.bench;

import gongkai.bench.PlainSearch.Asked;
import gongkai.bench.PlainSearch.Shown;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Locale;

/// `PlainSearch` behind Undertow, with the parameters of the program's own search.
public final class PlainServer {
  private final PlainSearch search;

  private PlainServer(PlainSearch search) {
    this.search = search;
  }

  /// Serves the index in the folder that the argument names, on a free port that it prints.
  public static void main(String[] arguments) throws IOException {
    var handler = new PlainServer(new PlainSearch(Path.of(arguments[0])));
    var server =
        Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setHandler(new BlockingHandler(handler::answer))
            .build();
    server.start();
    var address = (InetSocketAddress) server.getListenerInfo().getFirst().getAddress();
    System.out.println("http://127.0.0.1:" + address.getPort() + "/");
  }

  private void answer(HttpServerExchange exchange) throws IOException {
    var answer =
        search.search(
            new Asked(
                parameter(exchange, "q"),
                Shown.valueOf(parameter(exchange, "shown").toUpperCase(Locale.ROOT)),
                parameter(exchange, "kind"),
                Integer.parseInt("0" + parameter(exchange, "year")),
                parameter(exchange, "figure")));
    exchange.getResponseSender().send(answer.toString());
  }

  private static String parameter(HttpServerExchange exchange, String name) {
    var values = exchange.getQueryParameters().get(name);
    return values == null ? "" : values.getFirst();
  }
}
