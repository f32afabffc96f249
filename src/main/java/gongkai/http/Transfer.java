package gongkai.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.encoding.AllowedContentEncodings;
import io.undertow.server.handlers.encoding.ContentEncodingRepository;
import io.undertow.server.handlers.encoding.EncodingHandler;
import io.undertow.server.handlers.encoding.GzipEncodingProvider;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.xnio.IoUtils;

/// Carries calls in from the wire and responses out to it, packed for whoever takes them so.
///
/// @param headers those that an answer may depend on
record Transfer(List<String> headers) {
  private static final Logger LOG = System.getLogger(Transfer.class.getName());

  Call call(HttpServerExchange exchange) {
    var sent = new HashMap<String, String>();
    for (var name : headers) {
      var values = exchange.getRequestHeaders().get(name);
      if (values != null) {
        sent.put(name, String.join(", ", values));
      }
    }
    return new Call(
        exchange.getRequestMethod().toString(),
        exchange.getRequestPath(),
        exchange.getQueryString(),
        sent,
        exchange.isRequestComplete()
            ? Body.NONE
            : new Body(
                exchange.getRequestContentLength(),
                () -> new LimitedInput(exchange.getInputStream(), exchange.getMaxEntitySize())),
        from(exchange));
  }

  /// Whether another server could take the body to end elsewhere, so that what one takes for its
  /// text is a call to the other.
  static boolean isInDoubt(HttpServerExchange exchange) {
    var encodings = exchange.getRequestHeaders().get(Headers.TRANSFER_ENCODING);
    return encodings != null
        && (encodings.size() > 1 || !encodings.getFirst().equalsIgnoreCase("chunked"));
  }

  static boolean isChunked(HttpServerExchange exchange) {
    return exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING);
  }

  /// The address at the other end, without the network card that it came by.
  private static String from(HttpServerExchange exchange) {
    return exchange.getConnection().getPeerAddress() instanceof InetSocketAddress peer
            && peer.getAddress() != null
        ? TrustedProxy.plain(peer.getAddress())
        : "";
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

  /// Sends a response, or what stands for it where it fails before anything of it was written.
  static void send(
      HttpServerExchange exchange, Response response, Function<Exception, Response> failed) {
    if (exchange.isResponseStarted()) {
      // A body that made no sense has ended the answer, too.
      IoUtils.safeClose(exchange.getConnection());
      return;
    }
    begin(exchange, response);
    var out = new Sending(exchange.getOutputStream());
    try {
      if (!exchange.getRequestMethod().equals(Methods.HEAD)) {
        response.content().writeTo(out);
      }
      exchange.endExchange();
    } catch (IOException | RuntimeException e) {
      if (out.hasBegun()) {
        breakOff(exchange, e);
      } else {
        response.headers().keySet().forEach(exchange.getResponseHeaders()::remove);
        send(exchange, failed.apply(e), failed);
      }
    }
  }

  private static void breakOff(HttpServerExchange exchange, Exception failure) {
    LOG.log(
        failure instanceof IOException ? Level.DEBUG : Level.ERROR, "an answer broke off", failure);
    // Ended in order, what was cut off would look whole.
    IoUtils.safeClose(exchange.getConnection());
    exchange.endExchange();
  }

  /// Knows whether anything was written.
  private static final class Sending extends FilterOutputStream {
    private boolean begun;

    Sending(OutputStream out) {
      super(out);
    }

    boolean hasBegun() {
      return begun;
    }

    @Override
    public void write(int each) throws IOException {
      begun = true;
      out.write(each);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      begun = true;
      out.write(bytes, from, length);
    }
  }

  /// Without waiting, on the thread that also serves all other connections.
  static void sendNow(HttpServerExchange exchange, Response response) {
    begin(exchange, response);
    if (response.content() instanceof Content.Bytes bytes) {
      exchange.getResponseSender().send(bytes.buffer());
    }
  }

  /// Packs text for whoever takes it packed. Who takes neither that nor plain text is given plain
  /// text.
  static HttpHandler packing(HttpHandler next) {
    var gzip =
        new ContentEncodingRepository()
            .addEncodingHandler("gzip", new GzipEncodingProvider(), 1, Transfer::isWorthPacking);
    return new EncodingHandler(next, gzip).setNoEncodingHandler(next);
  }

  private static boolean isWorthPacking(HttpServerExchange exchange) {
    var headers = exchange.getResponseHeaders();
    var type = Objects.requireNonNullElse(headers.getFirst(Response.CONTENT_TYPE), "");
    return Packing.isWorthIt(type, exchange.getResponseContentLength());
  }
}
