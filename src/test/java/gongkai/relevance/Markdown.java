package gongkai.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The measurements as a person reads them.
final class Markdown {
  private Markdown() {}

  static List<String> table(List<Measured> all) {
    var lines = new ArrayList<String>();
    lines.add("| ranking | queries | nDCG@10 | recall@50 | MRR | not judged @10 |");
    lines.add("|---|---|---|---|---|---|");
    for (var kind : Measured.kinds()) {
      all.forEach(measured -> lines.add(row(measured, kind)));
    }
    return lines;
  }

  private static String row(Measured measured, String kind) {
    var mean = measured.mean(kind);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.3f | %.3f | %.3f | %.0f %% |",
        measured.ranking(),
        kind,
        mean.ndcg(),
        mean.recall(),
        mean.reciprocal(),
        mean.unread() * 100);
  }

  /// The queries at which the other ranking is furthest ahead.
  static List<String> losses(Measured ours, Measured other, int most) {
    return ours.byQuery().entrySet().stream()
        .filter(entry -> gap(entry, other) > 0)
        .sorted(Comparator.comparing(entry -> -gap(entry, other)))
        .limit(most)
        .map(entry -> loss(entry, other))
        .toList();
  }

  private static double gap(Map.Entry<Asked, Scores> entry, Measured other) {
    return other.byQuery().getOrDefault(entry.getKey(), entry.getValue()).ndcg()
        - entry.getValue().ndcg();
  }

  private static String loss(Map.Entry<Asked, Scores> entry, Measured other) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.3f | %.3f |",
        entry.getKey().id(),
        entry.getKey().text().replace("|", "\\|"),
        entry.getValue().ndcg(),
        entry.getValue().ndcg() + gap(entry, other));
  }
}
