package gongkai.relevance;

import java.util.List;

/// A query as a reader types it.
///
/// @param kind `term`, `terms`, `agency`, `exact` or `meaning`
/// @param half whether it may be looked at before the end
/// @param need what the reader wants to know; passages are judged by it
record Asked(String id, String kind, Half half, String text, String need) {

  enum Half {
    OPEN,
    HELD_OUT
  }

  static List<Asked> all() {
    return Table.rows("queries.tsv").stream().map(Asked::of).toList();
  }

  private static Asked of(List<String> row) {
    var half = row.get(2).equals("yes") ? Half.HELD_OUT : Half.OPEN;
    return new Asked(row.get(0), row.get(1), half, row.get(3), row.get(4));
  }
}
