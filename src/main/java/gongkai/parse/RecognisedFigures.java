package gongkai.parse;

import gongkai.form.Edition;
import gongkai.form.Form;
import gongkai.form.Rule;
import gongkai.form.Table;
import gongkai.report.Figure;
import gongkai.report.NarrativeNumber;
import gongkai.report.Outcome;
import gongkai.report.Reading;
import gongkai.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Believes a figure that a program read from an image only where a sum of the form confirms it: a
/// misread digit breaks every sum that it stands in.
///
/// @param pages that were read so
record RecognisedFigures(Form form, Set<Integer> pages) {

  Reading doubted(Reading reading) {
    if (pages.isEmpty() || !(reading instanceof Reading.Read(var report))) {
      return reading;
    }
    var confirmed = confirmed(report);
    // Without the rule of sums that the tables print: a misread character would make it wrong.
    var figures = new LinkedHashMap<>(report.figures());
    figures.replaceAll(
        (code, figure) ->
            pages.contains(figure.at().page()) && !confirmed.contains(code)
                ? new Figure.Unknown(figure.text(), figure.at())
                : figure);
    return new Reading.Read(
        new Report(
            report.metadata(),
            report.source(),
            report.sections(),
            figures,
            told(report),
            report.assessment(),
            outcome(report.outcome(), report.figures(), figures)));
  }

  /// The numbers in the text of other pages: a misread digit there breaks no sum.
  private List<NarrativeNumber> told(Report report) {
    return report.narrative().stream().filter(number -> !pages.contains(number.page())).toList();
  }

  private static Outcome outcome(
      Outcome before, Map<String, Figure> read, Map<String, Figure> kept) {
    long number =
        kept.entrySet().stream()
            .filter(each -> !each.getValue().equals(read.get(each.getKey())))
            .count();
    var notes = new ArrayList<>(before.notes());
    if (number > 0) {
      notes.add("由图像识别的数字有 %d 个没有合计可以核对，记为未知".formatted(number));
    }
    return new Outcome(Outcome.Status.PARTIAL, notes);
  }

  /// The printed figures that stand in a sum that holds and in none that does not.
  private Set<String> confirmed(Report report) {
    var holding = new HashSet<String>();
    var broken = new HashSet<String>();
    for (var sum : sums(report)) {
      if (sum.stands(report.figures())) {
        (sum.holds(report.figures()) ? holding : broken).addAll(sum.codes());
      }
    }
    holding.removeAll(broken);
    return holding;
  }

  /// One sum of the form, by the codes of its figures.
  private record Sum(List<String> total, List<String> parts) {
    List<String> codes() {
      var codes = new ArrayList<>(total);
      codes.addAll(parts);
      return codes;
    }

    /// Whether all of its figures that the table has were read as numbers.
    boolean stands(Map<String, Figure> figures) {
      return figures.keySet().containsAll(total)
          && codes().stream()
              .map(figures::get)
              .allMatch(figure -> figure == null || figure instanceof Figure.Printed);
    }

    boolean holds(Map<String, Figure> figures) {
      return sum(total, figures).compareTo(sum(parts, figures)) == 0;
    }

    private static BigDecimal sum(List<String> codes, Map<String, Figure> figures) {
      var sum = BigDecimal.ZERO;
      for (var code : codes) {
        var figure = figures.get(code);
        sum = figure == null ? sum : sum.add(figure.value().orElseThrow());
      }
      return sum;
    }
  }

  private List<Sum> sums(Report report) {
    var sums = new ArrayList<Sum>();
    for (var edition : form.edition(report.metadata().edition()).stream().toList()) {
      for (var table : edition.tables()) {
        rows(edition, table, sums);
        columns(edition, table, sums);
      }
    }
    return sums;
  }

  private static void rows(Edition edition, Table table, List<Sum> sums) {
    for (var rule : edition.rules(table, Rule.Each.ROW)) {
      for (var row : table.rows()) {
        sums.add(
            new Sum(
                rule.total().stream().map(column -> table.code(row.key(), column)).toList(),
                rule.parts().stream().map(column -> table.code(row.key(), column)).toList()));
      }
    }
  }

  private static void columns(Edition edition, Table table, List<Sum> sums) {
    for (var rule : edition.rules(table, Rule.Each.COLUMN)) {
      for (var column : table.columns()) {
        sums.add(
            new Sum(
                rule.total().stream().map(row -> table.code(row, column.key())).toList(),
                rule.parts().stream().map(row -> table.code(row, column.key())).toList()));
      }
    }
  }
}
