package gongkai.http;

import gongkai.engine.IndexRefusedException;
import gongkai.http.Reply.Problem;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Answers every call: finds the route, and turns what goes wrong into a problem. The one place
/// where an exception becomes a status.
final class Site {
  static final List<String> METHODS = List.of("GET", "HEAD");

  private static final Logger LOG = System.getLogger(Site.class.getName());

  private final Routes routes;
  private final Assets assets;
  private final Set<String> allowedOrigins;

  Site(Routes routes, Assets assets, Set<String> allowedOrigins) {
    this.routes = routes;
    this.assets = assets;
    this.allowedOrigins = allowedOrigins;
  }

  Response answer(Call call) {
    return finished(reply(call), call);
  }

  /// What is answered when too many are waiting.
  Response busy(Call call) {
    return finished(Problem.of(Fault.BUSY), call);
  }

  private Response finished(Reply reply, Call call) {
    return Renderer.render(reply, call).with(commonHeaders(call.header(Call.ORIGIN)));
  }

  private Reply reply(Call call) {
    try {
      return route(call);
    } catch (Refusal refusal) {
      return refusal.problem();
    } catch (IndexRefusedException e) {
      LOG.log(Level.ERROR, "the index is refused", e);
      return Problem.of(Fault.INDEX_UNAVAILABLE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      LOG.log(Level.ERROR, () -> "cannot read what " + call.address() + " asks for", e);
      return Problem.because(Fault.INDEX_UNAVAILABLE, "index_unavailable.log");
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, () -> "cannot answer " + call.address(), e);
      return Problem.of(Fault.INTERNAL);
    }
  }

  private Reply route(Call call) throws IOException, Refusal {
    if (!METHODS.contains(call.method())) {
      return Problem.of(Fault.METHOD_NOT_ALLOWED, call.method());
    }
    if (call.body() == Call.Body.SENT) {
      return Problem.of(Fault.BODY_TOO_LARGE);
    }
    if (call.address().length() > Call.LONGEST_ADDRESS) {
      return Problem.of(Fault.ADDRESS_TOO_LONG, String.valueOf(Call.LONGEST_ADDRESS));
    }
    var match = routes.find(call.path());
    if (match.isPresent()) {
      return answer(match.get(), call);
    }
    var path = PercentEncoding.decodeSegment(call.path());
    var asset = assets.find(path);
    return asset.isPresent() ? page(asset.get(), call) : Problem.of(Fault.ROUTE_UNKNOWN, path);
  }

  /// A state that changes while the answer is looked for is at worst an old name for a new answer,
  /// which is asked for again.
  private static Reply answer(Routes.Match match, Call call) throws IOException, Refusal {
    var params = Params.read(match.id(), call.query(), call.locale());
    var state = match.route().state();
    if (state.isEmpty()) {
      return match.route().answer(params);
    }
    var tag = EntityTag.of(state, call.locale().toLanguageTag(), call.address());
    return tag.isKnownTo(call.header(Call.IF_NONE_MATCH))
        ? new Reply.Unchanged(tag)
        : new Reply.Tagged(tag, match.route().answer(params));
  }

  private static Reply page(Asset asset, Call call) {
    return asset.tag().isKnownTo(call.header(Call.IF_NONE_MATCH))
        ? new Reply.Unchanged(asset.tag())
        : new Reply.Tagged(asset.tag(), new Reply.Page(asset));
  }

  private Map<String, String> commonHeaders(String origin) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Vary", "Origin, Accept-Language, Accept-Encoding");
    if (allowedOrigins.contains(origin)) {
      headers.put("Access-Control-Allow-Origin", origin);
    }
    return headers;
  }
}
