package gongkai.bench;

import gongkai.bench.Queries.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What readers ask of a server, and how often each among all that they ask.
enum Asked {
  SEARCH("search", 35) {
    @Override
    String path(Query query) {
      return "/api/v1/search?" + parameters(query);
    }
  },
  FACETED("search with 3 facets", 20) {
    @Override
    String path(Query query) {
      return "/api/v1/search?facet=kind,region,year&" + parameters(query);
    }
  },
  SUGGESTION("suggestions", 25) {
    @Override
    String path(Query query) {
      var start = query.text().substring(0, Math.min(2, query.text().length()));
      return "/api/v1/suggest?q=" + encoded(start);
    }
  },
  MULTI("three searches in one call", 10) {
    @Override
    String path(Query query) {
      var one = "search=" + encoded(parameters(query) + "&limit=3");
      return "/api/v1/multi?search=facet%3Dyear%26limit%3D0&" + one + "&" + one + "%26sort%3Dyear";
    }
  },
  TABLE("export of what a search finds, csv", 7) {
    @Override
    String path(Query query) {
      return "/api/v1/export?figures=requests.received.total&" + parameters(query);
    }

    @Override
    boolean isWhole(String lastLine) {
      return lastLine.startsWith("\"# complete\",");
    }
  },
  EVERYTHING("export of all reports, jsonl", 3) {
    @Override
    String path(Query query) {
      return "/api/v1/export?format=jsonl";
    }

    @Override
    boolean isWhole(String lastLine) {
      return lastLine.startsWith("{\"complete\":true");
    }
  };

  private static final List<Asked> IN_SHARES = inShares();

  private final String what;
  private final int share;

  Asked(String what, int share) {
    this.what = what;
    this.share = share;
  }

  /// One of them, each in its share.
  static Asked any(Random random) {
    return IN_SHARES.get(random.nextInt(IN_SHARES.size()));
  }

  private static List<Asked> inShares() {
    var all = new ArrayList<Asked>();
    for (var each : values()) {
      for (int i = 0; i < each.share; i++) {
        all.add(each);
      }
    }
    return List.copyOf(all);
  }

  String what() {
    return what;
  }

  abstract String path(Query query);

  /// Whether the answer came to its end, by its last line.
  boolean isWhole(String lastLine) {
    return lastLine.endsWith("}");
  }

  private static String parameters(Query query) {
    var parameters = new StringBuilder("q=").append(encoded(query.text()));
    if (!query.kind().isEmpty()) {
      parameters.append("&kind=").append(encoded(query.kind()));
    }
    if (query.year() > 0) {
      parameters.append("&year=").append(query.year());
    }
    return parameters.toString();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
