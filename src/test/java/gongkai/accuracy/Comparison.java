package gongkai.accuracy;

import gongkai.accuracy.Miss.Aspect;
import gongkai.accuracy.Miss.Verdict;
import gongkai.accuracy.Truth.Fragment;
import gongkai.report.Figure;
import gongkai.report.NarrativeNumber;
import gongkai.report.Passage;
import gongkai.report.Reading;
import gongkai.report.Report;
import gongkai.report.Section;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds what was read against what is true, and tells a tally.
final class Comparison {
  private final Sample sample;
  private final Tally tally;

  private Comparison(Sample sample, Tally tally) {
    this.sample = sample;
    this.tally = tally;
  }

  static void count(Sample sample, Reading reading, Tally tally) {
    var comparison = new Comparison(sample, tally);
    switch (reading) {
      case Reading.Read(var report) -> comparison.read(report);
      case Reading.Rejected(_, var outcome) -> comparison.rejected(outcome.toString());
    }
  }

  private void read(Report report) {
    var truth = sample.truth();
    var metadata = report.metadata();
    figures(report.figures());
    sections(report);
    passages(report);
    narrative(report.narrative());
    told(Aspect.AGENCY, truth.agency(), metadata.agency().name());
    told(Aspect.YEAR, Integer.toString(truth.year()), Integer.toString(metadata.id().year()));
    place(metadata.region().path());
    told(Aspect.PUBLISHED, truth.published(), metadata.published());
    if (!truth.title().isEmpty()) {
      told(Aspect.TITLE, truth.title(), metadata.title());
    }
  }

  /// Nothing was said, so all is unknown.
  private void rejected(String why) {
    var truth = sample.truth();
    truth.figures().forEach((code, figure) -> unknown(Aspect.FIGURES, code, text(figure), why));
    truth.sections().forEach(key -> unknown(Aspect.SECTIONS, "", key.key(), why));
    truth.fragments().forEach(it -> unknown(Aspect.PASSAGES, it.kind().key(), it.text(), why));
    truth.narrative().forEach((code, it) -> unknown(Aspect.NARRATIVE, code, it.toString(), why));
    unknown(Aspect.AGENCY, "", truth.agency(), why);
    unknown(Aspect.YEAR, "", Integer.toString(truth.year()), why);
    unknown(Aspect.PLACE, "", truth.place().toString(), why);
    unknown(Aspect.PUBLISHED, "", truth.published(), why);
    unknown(Aspect.TITLE, "", truth.title(), why);
  }

  private void unknown(Aspect aspect, String where, String truth, String why) {
    tally.add(new Miss(sample, aspect, Verdict.UNKNOWN, where, truth, why));
  }

  private void figures(Map<String, Figure> read) {
    var truth = sample.truth().figures();
    var codes = new TreeSet<>(truth.keySet());
    codes.addAll(read.keySet());
    var undecided = Glue.undecided(sample);
    for (var code : codes) {
      var expected = truth.get(code);
      var found = read.get(code);
      tally.add(
          new Miss(
              sample,
              Aspect.FIGURES,
              verdict(expected, found, undecided.contains(code)),
              code,
              expected == null ? "no such figure" : text(expected),
              found == null ? "nothing" : text(found)));
    }
  }

  private static Verdict verdict(
      @Nullable Figure expected, @Nullable Figure found, boolean isUndecided) {
    if (found == null || found instanceof Figure.Unknown) {
      return isUndecided || expected instanceof Figure.Unknown
          ? Verdict.UNDECIDED
          : Verdict.UNKNOWN;
    }
    return expected != null && same(expected, found) ? Verdict.RIGHT : Verdict.WRONG;
  }

  static boolean same(Figure expected, Figure found) {
    return expected.cell().equals(found.cell())
        && expected.origin().equals(found.origin())
        && plain(expected).equals(plain(found));
  }

  private static String plain(Figure figure) {
    return figure.value().map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
  }

  private static String text(Figure figure) {
    return figure.cell() + " " + plain(figure) + " [" + figure.text() + "]";
  }

  private void sections(Report report) {
    var read = report.sections().stream().map(Section::key).collect(Collectors.toSet());
    for (var key : sample.truth().sections()) {
      var verdict = read.contains(key) ? Verdict.RIGHT : Verdict.WRONG;
      tally.add(new Miss(sample, Aspect.SECTIONS, verdict, "", key.key(), read.toString()));
    }
  }

  private void passages(Report report) {
    var used = new HashSet<String>();
    for (var fragment : sample.truth().fragments()) {
      var holding = holding(report, fragment);
      boolean isOwn = fragment.kind() == Passage.Kind.TEXT || used.addAll(holding);
      var verdict = holding.size() == 1 && isOwn ? Verdict.RIGHT : Verdict.WRONG;
      tally.add(
          new Miss(
              sample,
              Aspect.PASSAGES,
              verdict,
              fragment.kind().key(),
              fragment.text(),
              verdict == Verdict.RIGHT ? "" : near(report, fragment)));
    }
  }

  private static Set<String> holding(Report report, Fragment fragment) {
    return report.sections().stream()
        .filter(section -> section.key() == fragment.section())
        .flatMap(section -> section.passages().stream())
        .filter(passage -> passage.kind() == fragment.kind())
        .map(passage -> folded(passage.text()))
        .filter(text -> text.contains(folded(fragment.text())))
        .collect(Collectors.toSet());
  }

  /// Where a lost fragment begins, if anywhere.
  private static String near(Report report, Fragment fragment) {
    var beginning = folded(fragment.text());
    var found =
        report.sections().stream()
            .flatMap(
                section ->
                    section.passages().stream()
                        .filter(
                            it ->
                                folded(it.text())
                                    .contains(
                                        beginning.substring(0, Math.min(5, beginning.length()))))
                        .map(it -> section.key() + " " + it.kind().key() + " " + it.text()))
            .toList();
    return found.toString();
  }

  private void narrative(List<NarrativeNumber> read) {
    sample
        .truth()
        .narrative()
        .forEach(
            (code, number) -> {
              var found = read.stream().filter(each -> each.code().equals(code)).toList();
              boolean isRight =
                  found.stream()
                      .anyMatch(it -> it.value().compareTo(BigDecimal.valueOf(number)) == 0);
              var verdict =
                  isRight ? Verdict.RIGHT : found.isEmpty() ? Verdict.UNKNOWN : Verdict.WRONG;
              var all = read.stream().map(each -> each.code() + " " + each.value()).toList();
              tally.add(
                  new Miss(
                      sample, Aspect.NARRATIVE, verdict, code, number.toString(), all.toString()));
            });
  }

  private void told(Aspect aspect, String truth, String read) {
    var verdict =
        folded(truth).equals(folded(read))
            ? Verdict.RIGHT
            : read.isEmpty() ? Verdict.UNKNOWN : Verdict.WRONG;
    tally.add(new Miss(sample, aspect, verdict, "", truth, read));
  }

  /// A place may be told short, but not otherwise.
  private void place(List<String> read) {
    var truth = sample.truth().place();
    boolean isPart = read.size() <= truth.size() && truth.subList(0, read.size()).equals(read);
    var verdict = read.equals(truth) ? Verdict.RIGHT : isPart ? Verdict.UNKNOWN : Verdict.WRONG;
    tally.add(new Miss(sample, Aspect.PLACE, verdict, "", truth.toString(), read.toString()));
  }

  /// Spellings made one, blanks left out.
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u200b\\ufeff\\u00a0]", "");
  }
}
