package gongkai.relevance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An invented agency.
///
/// @param theme of which its reports speak in any case, so that a query for both has an answer
/// @param self how it calls itself
/// @param domains what it is competent for
record Office(
    String agency, String region, String trade, String theme, String self, List<String> domains) {
  Office {
    domains = List.copyOf(domains);
  }

  static List<Office> all() {
    Map<String, List<String>> trades =
        Table.rows("trades.tsv").stream()
            .collect(Collectors.toMap(List::getFirst, Function.identity()));
    return Table.rows("agencies.tsv").stream()
        .map(row -> of(row, trades.getOrDefault(row.get(2), List.of())))
        .toList();
  }

  private static Office of(List<String> row, List<String> trade) {
    return new Office(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(4),
        trade.get(1),
        List.of(trade.get(2).split(",", -1)));
  }
}
