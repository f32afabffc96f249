package gongkai.http;

/// `POST /api/v1/rebuild`: the index is made again, beside the one in use. `GET`: how far it is.
final class RebuildRoutes {
  private static final String ADDRESS = "/api/v1/rebuild";

  private final Rebuilds rebuilds;

  RebuildRoutes(Rebuilds rebuilds) {
    this.rebuilds = rebuilds;
  }

  /// Asked again while one is under way, tells of that one: two would make the same.
  Reply begin(Asked asked) throws Refusal {
    asked.params().allowNone();
    return new Reply.Accepted(ADDRESS, rebuilds.begin(asked.who().name()).json());
  }

  Reply state(Asked asked) throws Refusal {
    asked.params().allowNone();
    return new Reply.Json(rebuilds.latest().json());
  }
}
