package gongkai.bench;

import gongkai.bench.Queries.Query;
import gongkai.bench.Results.Side;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Measures servers in processes of their own, over real connections.
final class Serving {
  private static final String FIGURE = "requests.received.total";
  private static final String FACETS = "&facet=kind,region,year";

  /// A kind of search, and what it adds to the address on each side; null where a side has none.
  private enum Search {
    TITLES("top 10 without passages", "", "&shown=titles"),
    PASSAGES("top 10 with marked passages", "", "&shown=passages"),
    FACETED("… and 3 facets", FACETS, "&shown=passages_and_facets"),
    RANGED(
        "… and a figure's range and another's histogram",
        FACETS + ",requests.granted.total&" + FIGURE + "=1..",
        "&shown=passages_and_facets&figure=" + FIGURE);

    private final String what;
    private final String gongkai;
    private final String plain;

    Search(String what, String gongkai, String plain) {
      this.what = what;
      this.gongkai = gongkai;
      this.plain = plain;
    }

    /// The program has no search without passages: it is measured on one side.
    boolean isOn(Side side) {
      return this != TITLES || side == Side.PLAIN;
    }

    URI request(URI server, Query query, Side side) {
      var address = new StringBuilder("/api/v1/search?q=").append(encoded(query.text()));
      if (!query.kind().isEmpty()) {
        address.append("&kind=").append(encoded(query.kind()));
      }
      if (query.year() > 0) {
        address.append("&year=").append(query.year());
      }
      return server.resolve(address.append(side == Side.PLAIN ? plain : gongkai).toString());
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }

  private final Options options;
  private final List<Query> queries;
  private final Path gongkaiIndex;
  private final Path plainIndex;

  Serving(Options options, List<Query> queries, Path gongkaiIndex, Path plainIndex) {
    this.options = options;
    this.queries = queries;
    this.gongkaiIndex = gongkaiIndex;
    this.plainIndex = plainIndex;
  }

  void run(Results results) throws Exception {
    for (int i = 0; i < options.runs(); i++) {
      for (var side : Side.values()) {
        results.add("start to first answer, s", side, firstAnswer(side));
      }
    }
    try (var gongkai = start(Side.GONGKAI);
        var plain = start(Side.PLAIN)) {
      var servers = new EnumMap<>(Map.of(Side.GONGKAI, gongkai, Side.PLAIN, plain));
      warm(servers);
      for (int i = 0; i < options.runs(); i++) {
        search(servers, results);
      }
      memory(servers, results);
    }
  }

  private Served start(Side side) throws IOException {
    return Served.start(
        switch (side) {
          case GONGKAI -> Commands.gongkai("serve", gongkaiIndex, "--port", "0");
          case PLAIN -> Commands.plainServer(plainIndex);
        });
  }

  private double firstAnswer(Side side) throws Exception {
    long begin = System.nanoTime();
    try (var server = start(side)) {
      Load.answer(Search.FACETED.request(server.address(), queries.getFirst(), side));
      return (System.nanoTime() - begin) / 1e9;
    }
  }

  private void warm(Map<Side, Served> servers) throws IOException {
    for (var search : Search.values()) {
      for (var each : servers.entrySet()) {
        if (search.isOn(each.getKey())) {
          Load.warm(requests(search, each.getKey(), each.getValue()), options.warmup());
        }
      }
    }
  }

  private List<URI> requests(Search search, Side side, Served server) {
    return queries.stream().map(query -> search.request(server.address(), query, side)).toList();
  }

  private void search(Map<Side, Served> servers, Results results) throws Exception {
    for (var search : Search.values()) {
      for (var each : servers.entrySet()) {
        if (search.isOn(each.getKey())) {
          search(search, each.getKey(), each.getValue(), results);
        }
      }
    }
  }

  private void search(Search search, Side side, Served server, Results results) throws Exception {
    var requests = requests(search, side, server);
    var time = Duration.ofMillis((long) (options.seconds() * 1000));
    var answered = Load.run(requests, options.clients(), time);
    results.add(search.what + ", answers a second", side, answered.aSecond());
    results.add(search.what + ", p50 ms", side, answered.p50());
    results.add(search.what + ", p99 ms", side, answered.p99());
  }

  private static void memory(Map<Side, Served> servers, Results results) throws Exception {
    for (var each : servers.entrySet()) {
      var server = each.getValue();
      results.add(
          "server's memory after the searches, MB", each.getKey(), server.residentMegabytes());
      results.add("… its objects in use, MB", each.getKey(), server.heapMegabytes());
    }
  }
}
