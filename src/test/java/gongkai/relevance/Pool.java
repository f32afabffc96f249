package gongkai.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The passages that somebody has to read: the best of each ranking that have no grade, shuffled,
/// without a word of which ranking they come from.
final class Pool {
  private static final long SEED = 7L;

  private final Map<String, Passage> corpus;
  private final Judgements judgements;

  Pool(List<Passage> corpus, Judgements judgements) {
    this.corpus = corpus.stream().collect(Collectors.toMap(Passage::id, Function.identity()));
    this.judgements = judgements;
  }

  /// A line for each query, then one for each passage, to which the grade is to be added.
  String of(List<Asked> asked, List<Ranking> rankings, int depth) throws IOException {
    var text = new StringBuilder();
    for (var one : asked) {
      var passages = new LinkedHashSet<String>();
      for (var ranking : rankings) {
        passages.addAll(ranking.best(one.text(), depth));
      }
      passages.removeAll(judgements.of(one.id()).keySet());
      append(text, one, passages);
    }
    return text.toString();
  }

  private void append(StringBuilder text, Asked one, Set<String> passages) {
    var shuffled = new ArrayList<>(passages);
    Collections.sort(shuffled);
    Collections.shuffle(shuffled, new Random(SEED + one.id().hashCode()));
    text.append("# ").append(one.id()).append('\t').append(one.text()).append('\t');
    text.append(one.need()).append('\n');
    shuffled.stream().map(corpus::get).forEach(passage -> text.append(line(passage)));
  }

  private static String line(Passage passage) {
    return String.join(
            "\t",
            passage.id(),
            passage.agency(),
            "" + passage.year(),
            passage.kind(),
            passage.text())
        + "\n";
  }
}
