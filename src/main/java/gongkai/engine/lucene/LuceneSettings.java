package gongkai.engine.lucene;

import gongkai.analysis.Analysis;
import gongkai.engine.Stamp;
import gongkai.meaning.Meanings;
import java.nio.file.Path;
import java.time.Duration;

/// What an index in this process needs to know.
///
/// @param stamp by what reports are made into documents; what the index itself and its words add is
///   added here
/// @param timeLimit after which a search answers with what it has
/// @param meanings where to ask what is near in meaning
public record LuceneSettings(
    Path folder, Analysis analysis, Stamp stamp, Duration timeLimit, Meanings meanings) {

  /// An index that is searched by words only.
  public LuceneSettings(Path folder, Analysis analysis, Stamp stamp, Duration timeLimit) {
    this(folder, analysis, stamp, timeLimit, Meanings.off("not asked for"));
  }
}
