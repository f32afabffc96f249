package gongkai.cli;

import gongkai.check.Attendance.Absence;
import gongkai.check.Attendance.Seen;
import gongkai.form.Check;
import gongkai.form.Form;
import gongkai.http.Absences;
import gongkai.ingest.Reviewing.Result;
import gongkai.report.ReportId;
import gongkai.report.Review;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// What a person says of a report that is missing, which is named as it would be called.
record MissingReview(Program program, Settings settings) {

  static boolean isAbout(Form form, String rule) {
    return form.findings().has(rule)
        && form.findings().rule(rule).check() instanceof Check.MissingReport;
  }

  /// Takes it down.
  ///
  /// @param id AGENCY@YEAR, or AGENCY(PLACE)@YEAR where that would name two
  Result review(String id, Review review) throws IOException {
    var meant = meant(id);
    if (meant.isEmpty()) {
      return new Result.NoReport();
    }
    if (meant.size() > 1) {
      throw new SettingsException(id + " names several: say which by " + names(meant));
    }
    return new Indexing(program, settings).review(meant.getFirst(), review);
  }

  private List<Absence> meant(String text) throws IOException {
    var id = ReportId.parse(text);
    if (id.isEmpty()) {
      return List.of();
    }
    try (var search = program.search(settings.index())) {
      return new Absences(search, program.roll(settings.index()))
          .all().stream().filter(each -> isCalled(id.get(), each.line().of())).toList();
    }
  }

  private static boolean isCalled(ReportId id, Seen of) {
    return of.year() == id.year()
        && of.agency().name().equals(id.agency())
        && place(of).endsWith(id.place());
  }

  private static String place(Seen of) {
    return String.join("", of.region().path());
  }

  private static String names(List<Absence> absences) {
    return absences.stream()
        .map(each -> each.line().of())
        .map(of -> of.agency().name() + "(" + place(of) + ")@" + of.year())
        .collect(Collectors.joining(", "));
  }
}
