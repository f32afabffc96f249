package gongkai.engine.lucene;

import gongkai.document.Field;
import gongkai.engine.Answer.Relaxed;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// A request in Lucene's terms.
///
/// @param step how far it is loosened
/// @param asked the reports that match but for the filters on them, ranked by their best passage
/// @param filters of reports, by field
/// @param passages the passages on account of which they match, ranked
/// @param marks what is marked in the text of a passage; nothing where the request has no words
record Plan(Relaxed step, Query asked, Map<Field, Query> filters, Query passages, Query marks) {

  /// The reports that match, ranked by their best passage.
  Query reports() {
    var reports = new BooleanQuery.Builder().add(asked, Occur.MUST);
    filters.values().forEach(filter -> reports.add(filter, Occur.FILTER));
    return reports.build();
  }
}
