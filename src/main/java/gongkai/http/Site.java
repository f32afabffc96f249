package gongkai.http;

import gongkai.access.Act;
import gongkai.access.Person;
import gongkai.access.Role;
import gongkai.engine.IndexRefusedException;
import gongkai.http.Reply.Problem;
import gongkai.ingest.BeingWrittenException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Answers every call: finds the route, and turns what goes wrong into a problem. The one place
/// where an exception becomes a status.
final class Site {
  private static final Logger LOG = System.getLogger(Site.class.getName());

  /// Who counts calls. Set before the first.
  private Traffic traffic = Traffic.UNWATCHED;

  private final Routes routes;
  private final Assets assets;
  private final Gate gate;
  private final Origins origins;

  /// Who takes down what was refused. Set before the first call; without one nobody can write.
  private @Nullable RefusedWrites refused;

  /// How a call is answered, which may fail.
  @FunctionalInterface
  private interface Answering {
    Response of(Call call) throws IOException, Refusal;
  }

  /// Called by any name, as often as one likes.
  Site(Routes routes, Assets assets, Access access, Set<String> allowedOrigins) {
    this(routes, assets, Gate.open(access), allowedOrigins);
  }

  Site(Routes routes, Assets assets, Gate gate, Set<String> allowedOrigins) {
    this.routes = routes;
    this.assets = assets;
    this.gate = gate;
    this.origins = new Origins(allowedOrigins);
  }

  Response answer(Call call) {
    return watched(call, this::routed);
  }

  /// What is answered when too many are waiting.
  Response busy(Call call) {
    return watched(call, _ -> Renderer.render(Problem.of(Fault.BUSY), call));
  }

  Site refusalsTo(RefusedWrites taker) {
    refused = taker;
    return this;
  }

  /// What is answered in place of an answer that failed before anything of it was sent.
  Response failed(Call call, Exception failure) {
    return finished(call, _ -> Renderer.render(fault(call, failure), call));
  }

  Site watchedBy(Traffic watcher) {
    traffic = watcher;
    return this;
  }

  /// A call has come; it will be answered when it is its turn, or told that too many wait.
  void arrives() {
    traffic.arrives();
  }

  private Response watched(Call call, Answering answering) {
    long start = System.nanoTime();
    traffic.begins();
    var response = finished(call, answering);
    long nanos = System.nanoTime() - start;
    traffic.ends(new Traffic.Answered(route(call), call.method(), response.status(), nanos));
    return response;
  }

  private String route(Call call) {
    try {
      var none = assets.find(PercentEncoding.decodeSegment(call.path())).map(_ -> "page");
      return routes.pattern(call.path()).or(() -> none).orElse("none");
    } catch (Refusal unreadable) {
      return "none";
    }
  }

  /// What is answered where it cannot be told where the body of the call ends.
  Response inDoubt(Call call) {
    return watched(
        call,
        _ -> Renderer.render(Problem.because(Fault.BODY_INVALID, "body_invalid.in_doubt"), call));
  }

  /// How many bytes the body of a call may have that comes with one; 0 where it is to be answered
  /// without reading it, as of a caller who may not do what he asks for.
  long largestBody(Call call) {
    try {
      var deed = routes.find(call.path()).flatMap(match -> match.deed(call.method()));
      if (deed.isPresent()) {
        gate.admitted(call, deed.get().needed());
      }
      return deed.map(Routes.Deed::largestBody).orElse(0L);
    } catch (Refusal | IOException refused) {
      return 0;
    }
  }

  /// Whether a call takes as much as a search does.
  boolean isSearch(Call call) {
    try {
      return routes.find(call.path()).flatMap(it -> it.deed(call.method())).stream()
          .anyMatch(Routes.Deed::isSearch);
    } catch (Refusal refused) {
      return false;
    }
  }

  private Response finished(Call call, Answering answering) {
    var response = response(call, answering);
    return response
        .withDefault(SecurityHeaders.of(call.path(), response.status()))
        .with(origins.headers(call));
  }

  private Response response(Call call, Answering answering) {
    try {
      return answering.of(call);
    } catch (Refusal refusal) {
      return Renderer.render(refusal.problem(), call);
    } catch (IOException | RuntimeException e) {
      return Renderer.render(fault(call, e), call);
    }
  }

  private static Problem fault(Call call, Exception fault) {
    return switch (fault) {
      case Body.TooLarge _ -> Problem.because(Fault.BODY_TOO_LARGE, "body_too_large.limit");
      case Body.BrokenOff _ -> Problem.because(Fault.BODY_INVALID, "body_invalid.broken");
      case BeingWrittenException _ -> Problem.of(Fault.INDEX_BEING_WRITTEN);
      case IndexRefusedException e -> {
        LOG.log(Level.ERROR, "the index is refused", e);
        yield Problem.of(Fault.INDEX_UNAVAILABLE, String.valueOf(e.getMessage()));
      }
      case IOException e -> {
        LOG.log(Level.ERROR, () -> "cannot read what " + call.address() + " asks for", e);
        yield Problem.because(Fault.INDEX_UNAVAILABLE, "index_unavailable.log");
      }
      default -> {
        LOG.log(Level.ERROR, () -> "cannot answer " + call.address(), fault);
        yield Problem.of(Fault.INTERNAL);
      }
    };
  }

  private Response routed(Call call) throws IOException, Refusal {
    if (call.address().length() > Call.LONGEST_ADDRESS) {
      throw new Refusal(Problem.of(Fault.ADDRESS_TOO_LONG, String.valueOf(Call.LONGEST_ADDRESS)));
    }
    gate.checkHost(call);
    var match = match(call);
    var deed = match.deed(call.method());
    if (deed.isEmpty()) {
      return origins.undone(call, match);
    }
    var who = admitted(call, match.id(), deed.get());
    var asked =
        new Asked(
            Params.read(match.id(), call.query(), call.locale()),
            call.body(),
            call.header(Call.CONTENT_TYPE),
            who,
            gate.address(call));
    return Renderer.render(reply(deed.get(), asked, call), call);
  }

  private Person admitted(Call call, String id, Routes.Deed deed) throws IOException, Refusal {
    try {
      var who = gate.counted(call, deed.needed());
      if (call.body().length() > deed.largestBody()
          || (call.body().isSent() && deed.largestBody() == 0)) {
        throw new Refusal(tooLarge(deed));
      }
      return who;
    } catch (Refusal refusal) {
      if (refused != null && !call.isReading()) {
        var what = new Act.What(call.method() + " " + route(call), id);
        refused.take(gate.known(call), what, refusal.problem(), gate.address(call));
      }
      throw refusal;
    }
  }

  /// A state that changes while the answer is looked for is at worst an old name for a new answer,
  /// which is asked for again.
  private static Reply reply(Routes.Deed deed, Asked asked, Call call) throws IOException, Refusal {
    var state = deed.state().name();
    if (state.isEmpty()) {
      return deed.action().answer(asked);
    }
    var tag = EntityTag.of(state, call.locale().toLanguageTag(), call.address());
    return tag.isKnownTo(call.header(Call.IF_NONE_MATCH))
        ? new Reply.Unchanged(tag)
        : new Reply.Tagged(tag, deed.action().answer(asked));
  }

  private static Problem tooLarge(Routes.Deed deed) {
    return deed.largestBody() == 0
        ? Problem.of(Fault.BODY_TOO_LARGE)
        : Problem.because(Fault.BODY_TOO_LARGE, "body_too_large.limit");
  }

  /// At every address that is none of the API's stands a page, or nothing.
  private Routes.Match match(Call call) throws Refusal {
    var route = routes.find(call.path());
    if (route.isPresent()) {
      return route.get();
    }
    var path = PercentEncoding.decodeSegment(call.path());
    var page =
        assets.find(path).orElseThrow(() -> new Refusal(Problem.of(Fault.ROUTE_UNKNOWN, path)));
    Action show = _ -> page(page, call);
    return new Routes.Match(Map.of("GET", new Routes.Deed(Role.ANYONE, 0, show)), "");
  }

  private static Reply page(Asset asset, Call call) {
    return asset.tag().isKnownTo(call.header(Call.IF_NONE_MATCH))
        ? new Reply.Unchanged(asset.tag())
        : new Reply.Tagged(asset.tag(), new Reply.Page(asset));
  }
}
