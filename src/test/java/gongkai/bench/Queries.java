package gongkai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// What readers look for: words that stand in nearly every report and names that stand in few, two
/// words of one sentence, quoted text, and words within a kind of agency or a year.
final class Queries {
  private static final List<String> COMMON = List.of("matter", "channel", "group", "thing");
  private static final List<String> KINDS = List.of("市场监管", "教育", "自然资源", "卫生健康", "公安", "财政");
  private static final Pattern CLAUSE = Pattern.compile("[，。；：、“”（）()\\s|]+");
  private static final int SHORTEST_QUOTE = 4;
  private static final int LONGEST_QUOTE = 10;

  /// @param kind of agency, or empty
  /// @param year or zero
  record Query(String text, String kind, int year) {}

  private final SyntheticReports reports;
  private final int count;
  private final Random random;

  /// @param count how many reports there are to find
  Queries(SyntheticReports reports, int count, long seed) {
    this.reports = reports;
    this.count = count;
    this.random = new Random(seed);
  }

  List<Query> some(int number) {
    var queries = new ArrayList<Query>();
    for (int i = 0; i < number; i++) {
      queries.add(one(random.nextInt(100)));
    }
    return queries;
  }

  private Query one(int percent) {
    if (percent < 20) {
      return everywhere(common());
    } else if (percent < 35) {
      return everywhere(rare());
    } else if (percent < 60) {
      return everywhere(common() + " " + common());
    } else if (percent < 75) {
      return everywhere("“" + stretch() + "”");
    } else if (percent < 90) {
      return new Query(common(), KINDS.get(random.nextInt(KINDS.size())), 0);
    }
    return new Query(common(), "", 2021 + random.nextInt(4));
  }

  private static Query everywhere(String text) {
    return new Query(text, "", 0);
  }

  private String common() {
    var phrases = reports.phrases();
    var known = COMMON.stream().flatMap(table -> phrases.all(table).stream()).toList();
    for (int tries = 0; tries < 200; tries++) {
      var clause = clause();
      var found = known.stream().filter(clause::contains).toList();
      if (!found.isEmpty()) {
        return found.get(random.nextInt(found.size()));
      }
    }
    return known.getFirst();
  }

  /// The name of one road, school or reservoir.
  private String rare() {
    for (int tries = 0; tries < 200; tries++) {
      var clause = clause();
      for (var site : reports.phrases().all("site")) {
        int at = clause.indexOf(site);
        if (at >= 2) {
          return clause.substring(at - 2, at + site.length());
        }
      }
    }
    return "水库";
  }

  private String stretch() {
    var clause = clause();
    while (clause.length() < SHORTEST_QUOTE) {
      clause = clause();
    }
    int length =
        Math.min(
            clause.length(), SHORTEST_QUOTE + random.nextInt(LONGEST_QUOTE - SHORTEST_QUOTE + 1));
    int from = random.nextInt(clause.length() - length + 1);
    return clause.substring(from, from + length);
  }

  /// A stretch between punctuation, of the text and not of the tables.
  private String clause() {
    var lines =
        reports
            .report(random.nextInt(count))
            .text()
            .lines()
            .filter(line -> line.length() > 100)
            .toList();
    var line = lines.get(random.nextInt(lines.size()));
    var clauses = CLAUSE.splitAsStream(line).filter(each -> !each.isEmpty()).toList();
    return clauses.get(random.nextInt(clauses.size()));
  }
}
