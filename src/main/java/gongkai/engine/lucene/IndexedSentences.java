package gongkai.engine.lucene;

import gongkai.meaning.Sentences;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/// The sentences of the last commit.
record IndexedSentences(Views views) implements Sentences {
  @Override
  public long[] keys() throws IOException {
    try (var view = views.latest()) {
      return view.sentences();
    }
  }

  @Override
  public Optional<String> text(long key) throws IOException {
    try (var view = views.latest()) {
      var searcher = view.searcher(() -> false);
      var found = searcher.search(Keys.passages(key), 1).scoreDocs;
      if (found.length == 0) {
        return Optional.empty();
      }
      var stored = searcher.storedFields().document(found[0].doc, Set.of(Names.TEXT));
      return Optional.of(stored.get(Names.TEXT));
    }
  }
}
