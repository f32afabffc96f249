package gongkai.engine.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/// The reports of all segments that are searched.
final class Columns {
  private final Map<CacheKey, SegmentReports> segments = new ConcurrentHashMap<>();

  SegmentReports of(LeafReader reader) throws IOException {
    var core = reader.getCoreCacheHelper();
    if (core == null) {
      return SegmentReports.of(reader);
    }
    var known = segments.get(core.getKey());
    if (known == null) {
      var read = SegmentReports.of(reader);
      var other = segments.putIfAbsent(core.getKey(), read);
      if (other == null) {
        core.addClosedListener(segments::remove);
      }
      known = other == null ? read : other;
    }
    return known;
  }
}
