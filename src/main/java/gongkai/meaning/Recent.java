package gongkai.meaning;

import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers the vectors of what was asked last: who turns a page or chooses a value of a facet
/// asks the same again, and computing a vector takes as long as finding by words.
final class Recent {
  /// Two kilobytes each.
  private static final int MOST = 1_000;

  private final Map<String, float[]> vectors =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > MOST;
        }
      };

  /// Not to be changed.
  float[] vector(String text, Embedder model) {
    synchronized (vectors) {
      var known = vectors.get(text);
      if (known != null) {
        return known;
      }
    }
    // Others need not wait while it is computed.
    var computed = model.vector(text);
    synchronized (vectors) {
      vectors.put(text, computed);
    }
    return computed;
  }
}
