package gongkai.suggest;

import gongkai.analysis.Analysis;
import gongkai.analysis.Cut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The words and runs of two or three words that many reports use. Words stand in a run only if
/// nothing stands between them, no stop word and no punctuation.
final class Phrases {
  /// More are not looked through in the time of a key stroke, and those that are left out stand in
  /// few reports.
  private static final int MOST = 10_000;

  private static final int LONGEST_RUN = 3;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  /// A run is a phrase if it stands in this share of the reports that have its rarest word; else
  /// its words only happened to meet.
  private static final double BOUND = 0.2;

  /// What fewer reports say is no word of the trade: two of them, and of many one in five hundred.
  private static final int FEWEST = 2;

  private static final int ONE_IN = 500;
  private static final String BLANK = " ";

  private final Analysis analysis;
  private final int fewest;
  private final Map<String, Integer> reports = new HashMap<>();

  /// @param count of reports that use it
  record Phrase(String text, int count) {}

  private Phrases(Analysis analysis, int reports) {
    this.analysis = analysis;
    this.fewest = Math.max(FEWEST, reports / ONE_IN);
  }

  /// @param texts of reports, a list for each; the most frequent phrase comes first
  static List<Phrase> of(List<List<String>> texts, Analysis analysis) {
    var phrases = new Phrases(analysis, texts.size());
    texts.forEach(report -> phrases.count(report, 1, _ -> true));
    // A run is no more frequent than its words: most runs need not be kept to be counted.
    texts.forEach(report -> phrases.count(report, LONGEST_RUN, phrases::isFrequent));
    return phrases.frequent();
  }

  private void count(List<String> passages, int longest, Predicate<Cut> counts) {
    var runs = new HashSet<String>();
    passages.forEach(text -> addRuns(Cut.words(analysis, text), longest, counts, runs));
    if (longest > 1) {
      runs.removeIf(run -> !run.contains(BLANK));
    }
    runs.forEach(run -> reports.merge(run, 1, Integer::sum));
  }

  private static void addRuns(
      List<Cut> words, int longest, Predicate<Cut> counts, Set<String> runs) {
    for (int first = 0; first < words.size(); first++) {
      var run = new ArrayList<String>();
      for (int at = first; at < words.size() && run.size() < longest; at++) {
        var word = words.get(at);
        boolean joins = at == first || word.start() == words.get(at - 1).end();
        if (!joins || word.kind() == Cut.Kind.NUMBER || !counts.test(word)) {
          break;
        }
        run.add(word.term());
        runs.add(String.join(BLANK, run));
      }
    }
  }

  private boolean isFrequent(Cut word) {
    return count(word.term()) >= fewest;
  }

  private int count(String run) {
    return reports.getOrDefault(run, 0);
  }

  private List<Phrase> frequent() {
    var phrases = new HashMap<String, Integer>();
    reports.forEach(
        (run, count) -> {
          var text = run.replace(BLANK, "");
          if (count >= fewest && isLongEnough(text) && belongTogether(run, count)) {
            phrases.merge(text, count, Math::max);
          }
        });
    return phrases.entrySet().stream()
        .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Phrase phrase) -> -phrase.count).thenComparing(Phrase::text))
        .limit(MOST)
        .toList();
  }

  private static boolean isLongEnough(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST;
  }

  private boolean belongTogether(String run, int count) {
    int rarest = Stream.of(run.split(BLANK)).mapToInt(this::count).min().orElse(0);
    return count >= BOUND * rarest;
  }
}
