package gongkai.engine.lucene;

import gongkai.document.ReportDocument;
import gongkai.engine.Answer;
import gongkai.engine.IndexRefusedException;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.engine.SearchEngine;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/// An index of reports in a folder. One process at a time can open it for writing, while any number
/// read it; a search sees what was committed before it began.
public final class LuceneEngine implements SearchEngine {
  private final Directory directory;
  private final IndexWriter writer;
  private final Views views;
  private final LuceneSearch search;
  private final Blocks blocks;

  private LuceneEngine(
      Directory directory, IndexWriter writer, LuceneSettings settings, InstantSource clock)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    views = new Views(directory, clock);
    search = new LuceneSearch(views, settings.analysis(), clock, settings.timeLimit());
    blocks = new Blocks(settings.analysis());
  }

  /// Opens the index of a folder, or begins one where there is none.
  ///
  /// @throws IndexRefusedException where there is one that cannot be used as it is
  public static LuceneEngine openForWriting(LuceneSettings settings) throws IOException {
    return openForWriting(settings, InstantSource.system());
  }

  static LuceneEngine openForWriting(LuceneSettings settings, InstantSource clock)
      throws IOException {
    var directory = IndexFolder.open(settings.folder());
    var writer = IndexFolder.writer(directory, settings);
    return new LuceneEngine(directory, writer, settings, clock);
  }

  /// Opens the index of a folder for searching only; what others commit there is seen within a
  /// second.
  ///
  /// @throws IndexRefusedException where there is none, or one that cannot be used as it is
  public static ReportSearch openForReading(LuceneSettings settings) throws IOException {
    return openForReading(settings, InstantSource.system());
  }

  static ReportSearch openForReading(LuceneSettings settings, InstantSource clock)
      throws IOException {
    var directory = IndexFolder.open(settings.folder());
    var views = new Views(directory, clock);
    return new LuceneSearch(views, settings.analysis(), clock, settings.timeLimit());
  }

  @Override
  public void add(List<ReportDocument> documents) throws IOException {
    for (var report : documents) {
      writer.updateDocuments(new Term(Names.BLOCK, report.id()), blocks.of(report));
    }
  }

  @Override
  public void delete(Collection<String> ids) throws IOException {
    writer.deleteDocuments(ids.stream().map(id -> new Term(Names.BLOCK, id)).toArray(Term[]::new));
  }

  @Override
  public void commit() throws IOException {
    writer.commit();
    views.refresh();
  }

  @Override
  public Answer search(Request request) throws IOException {
    return search.search(request);
  }

  @Override
  public Optional<String> report(String id) throws IOException {
    return search.report(id);
  }

  @Override
  public long size() throws IOException {
    return search.size();
  }

  /// What was not committed is given up.
  @Override
  public void close() throws IOException {
    try (directory;
        search) {
      writer.rollback();
    }
  }
}
