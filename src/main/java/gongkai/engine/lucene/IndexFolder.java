package gongkai.engine.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Opens the folder of an index, or says why it cannot be used.
final class IndexFolder {
  private IndexFolder() {}

  static Directory open(Path folder) throws IOException {
    return FSDirectory.open(folder);
  }

  static IndexWriter writer(Directory directory, LuceneSettings settings) throws IOException {
    var config = new IndexWriterConfig(new FieldAnalyzer(settings.analysis()));
    config.setCommitOnClose(false);
    config.setRAMBufferSizeMB(64);
    var writer = new IndexWriter(directory, config);
    writer.commit();
    return writer;
  }
}
