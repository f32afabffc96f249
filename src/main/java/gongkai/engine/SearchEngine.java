package gongkai.engine;

import gongkai.document.ReportDocument;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/// An index of reports. `EngineContract` in the tests is the specification of this interface.
public interface SearchEngine extends ReportSearch {

  /// Adds the documents, each replacing any with the same id. Several threads may add at once.
  /// Nothing is promised before [#commit] returns.
  void add(List<ReportDocument> documents) throws IOException;

  /// Takes reports out; an id that is not there is no error. Promised with [#commit].
  void delete(Collection<String> ids) throws IOException;

  /// When this returns, all that was added or deleted before is kept through a crash and seen by
  /// every search that starts afterwards.
  void commit() throws IOException;
}
