package gongkai.engine.lucene;

import gongkai.document.ReportDocument;
import gongkai.engine.Answer;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Extent;
import gongkai.engine.IndexRefusedException;
import gongkai.engine.Match;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.engine.SearchEngine;
import gongkai.engine.Similar;
import gongkai.engine.Vocabulary;
import gongkai.engine.Why;
import gongkai.meaning.Sentences;
import gongkai.meaning.Status;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/// An index of reports in a folder. One process at a time can open it for writing, while any number
/// read it; a search sees what was committed before it began.
public final class LuceneEngine implements SearchEngine {
  private final IndexWriter writer;
  private final Views views;
  private final LuceneSearch search;
  private final Blocks blocks;
  private final Refusals refusals;

  private LuceneEngine(
      IndexFolder folder, IndexWriter writer, LuceneSettings settings, InstantSource clock)
      throws IOException {
    this.writer = writer;
    views = new Views(folder, clock);
    search = new LuceneSearch(views, settings, clock);
    blocks = new Blocks(settings.analysis());
    refusals = new Refusals(settings.folder());
  }

  /// Opens the index of a folder, or begins one where there is none.
  ///
  /// @throws IndexRefusedException where there is one that cannot be used as it is
  public static LuceneEngine openForWriting(LuceneSettings settings) throws IOException {
    return openForWriting(settings, InstantSource.system());
  }

  static LuceneEngine openForWriting(LuceneSettings settings, InstantSource clock)
      throws IOException {
    var folder = IndexFolder.toWrite(settings);
    return with(folder, folder.writer(), settings, clock);
  }

  /// Begins the index of a folder anew, whatever is there. From then on a search sees an empty
  /// index and what is committed to it.
  ///
  /// @throws IndexRefusedException where it cannot be written
  public static LuceneEngine openAnew(LuceneSettings settings) throws IOException {
    var folder = IndexFolder.toWrite(settings);
    return with(folder, folder.writerAnew(), settings, InstantSource.system());
  }

  private static LuceneEngine with(
      IndexFolder folder, IndexWriter writer, LuceneSettings settings, InstantSource clock)
      throws IOException {
    try {
      return new LuceneEngine(folder, writer, settings, clock);
    } catch (IOException e) {
      IndexFolder.giveUp(writer, e);
      throw e;
    }
  }

  /// Opens the index of a folder for searching only, also while another process writes it; what
  /// that one commits is seen a second later.
  ///
  /// @throws IndexRefusedException where there is none, or one that cannot be used as it is
  public static ReportSearch openForReading(LuceneSettings settings) throws IOException {
    return openForReading(settings, InstantSource.system());
  }

  static ReportSearch openForReading(LuceneSettings settings, InstantSource clock)
      throws IOException {
    return new LuceneSearch(new Views(IndexFolder.toRead(settings), clock), settings, clock);
  }

  @Override
  public void add(List<ReportDocument> documents) throws IOException {
    writing(
        () -> {
          for (var report : documents) {
            writer.updateDocuments(new Term(Names.BLOCK, report.id()), blocks.of(report));
          }
        });
  }

  @Override
  public void delete(Collection<String> ids) throws IOException {
    var terms = ids.stream().map(id -> new Term(Names.BLOCK, id)).toArray(Term[]::new);
    writing(() -> writer.deleteDocuments(terms));
  }

  @Override
  public void commit() throws IOException {
    writing(writer::commit);
    views.refresh();
  }

  @FunctionalInterface
  private interface Write {
    void done() throws IOException;
  }

  /// A disk that fails closes the writer, maybe while something else was written: whoever then
  /// writes is told of the disk.
  private void writing(Write write) throws IOException {
    try {
      write.done();
    } catch (IOException e) {
      throw refusals.explained(e);
    } catch (IllegalStateException e) {
      if (writer.getTragicException() instanceof IOException disk) {
        throw refusals.explained(disk);
      }
      throw e;
    }
  }

  @Override
  public Answer search(Request request) throws IOException {
    return search.search(request);
  }

  @Override
  public void all(Request request, Match.Depth depth, Match.Taker taker) throws IOException {
    search.all(request, depth, taker);
  }

  @Override
  public Map<String, Why> why(Request request, Relaxed step, Collection<String> ids)
      throws IOException {
    return search.why(request, step, ids);
  }

  @Override
  public Optional<String> report(String id) throws IOException {
    return search.report(id);
  }

  @Override
  public Similar similar(String id, int limit) throws IOException {
    return search.similar(id, limit);
  }

  @Override
  public long size() throws IOException {
    return search.size();
  }

  @Override
  public Sentences sentences() {
    return search.sentences();
  }

  @Override
  public Status meaning() {
    return search.meaning();
  }

  @Override
  public String state() throws IOException {
    return search.state();
  }

  @Override
  public Extent extent() throws IOException {
    return search.extent();
  }

  @Override
  public Vocabulary vocabulary() throws IOException {
    return search.vocabulary();
  }

  /// What was not committed is given up.
  @Override
  public void close() throws IOException {
    try (search) {
      writer.rollback();
    }
  }
}
