package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.engine.Answer.Relaxed;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// A request in Lucene's terms.
///
/// @param step how far it is loosened
/// @param asked the reports that match but for the filters on them, ranked by their best passage
/// @param filters of reports, by field
/// @param passages the passages on account of which they match, ranked
/// @param some the reports that have some of the words, ranked by their best passage; none where
///   the query is one word
/// @param marks what is marked in the text of a passage; nothing where the request has no words
record Plan(
    Relaxed step,
    Query asked,
    Map<Field, Query> filters,
    Query passages,
    Optional<Query> some,
    Query marks) {

  /// The reports that match, ranked by their best passage.
  Query reports() {
    return filtered(asked);
  }

  /// The reports with some of the words, as far as the filters hold for them.
  Optional<Query> reportsWithSome() {
    return some.map(this::filtered);
  }

  private Query filtered(Query asked) {
    var reports = new BooleanQuery.Builder().add(asked, Occur.MUST);
    filters.values().forEach(filter -> reports.add(filter, Occur.FILTER));
    return reports.build();
  }
}
