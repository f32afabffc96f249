package gongkai.check;

import gongkai.form.Check;
import gongkai.form.Phrase;
import gongkai.form.Sections;
import gongkai.report.Finding.Verdict;
import gongkai.report.Passage;
import gongkai.report.Report;
import gongkai.report.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the parts of a report are there, and what they hold.
final class PartChecks {
  private final Sections sections;

  PartChecks(Sections sections) {
    this.sections = sections;
  }

  /// A part that was not found may stand there under a heading that nobody knows.
  Stream<Result> missing(Report report) {
    var missing =
        sections.parts().stream().filter(part -> section(report, part.key()).isEmpty()).toList();
    if (missing.isEmpty()) {
      return Stream.of(Result.of(Verdict.PASS));
    }
    var names =
        new Phrase(
            missing.stream().map(PartChecks::title).collect(Collectors.joining("，")),
            missing.stream().map(part -> part.key().key()).collect(Collectors.joining(", ")));
    var at = missing.stream().map(part -> part.key().key()).toList();
    return Stream.of(new Result(Verdict.UNCERTAIN, at, names, "", ""));
  }

  Stream<Result> empty(Check.EmptyPart check, Report report) {
    return check.parts().stream()
        .map(silence -> judge(report, silence.section(), it -> empty(silence, it)));
  }

  private Result empty(Check.Silence silence, Section section) {
    boolean tells =
        section.passages().stream()
            .anyMatch(passage -> !silence.saysNothing().contains(passage.text().strip()));
    return at(silence.section(), tells ? Verdict.PASS : Verdict.FAIL);
  }

  Stream<Result> length(Check.LongPart check, Report report) {
    return Stream.of(judge(report, check.section(), section -> length(check, section)));
  }

  private Result length(Check.LongPart check, Section section) {
    long length =
        section.passages().stream()
            .map(Passage::text)
            .flatMapToInt(String::codePoints)
            .filter(each -> !Character.isWhitespace(each))
            .count();
    return at(check.section(), length > check.most() ? Verdict.FAIL : Verdict.PASS)
        .saying(Integer.toString(check.most()), Long.toString(length));
  }

  private Result judge(Report report, Section.Key key, Function<Section, Result> judge) {
    return section(report, key).map(judge).orElseGet(() -> at(key, Verdict.NOT_ASSESSABLE));
  }

  private Result at(Section.Key key, Verdict verdict) {
    var part =
        sections.parts().stream().filter(each -> each.key() == key).findFirst().orElseThrow();
    return new Result(verdict, List.of(key.key()), new Phrase(title(part), key.key()), "", "");
  }

  private static String title(Sections.Part part) {
    return part.number() + "、" + part.label();
  }

  private static Optional<Section> section(Report report, Section.Key key) {
    return report.sections().stream().filter(section -> section.key() == key).findFirst();
  }
}
