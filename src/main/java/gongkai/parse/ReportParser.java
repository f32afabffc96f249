package gongkai.parse;

import gongkai.extract.Block;
import gongkai.form.Edition;
import gongkai.form.Form;
import gongkai.form.Table;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.report.Assessment;
import gongkai.report.Explained;
import gongkai.report.Figure;
import gongkai.report.Outcome;
import gongkai.report.Outcome.Status;
import gongkai.report.Reading;
import gongkai.report.Report;
import gongkai.report.Section;
import gongkai.report.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Reads a report out of the blocks of a file.
public final class ReportParser {
  /// Fewer parts than this make no report of the national form.
  private static final int FEWEST_PARTS = 2;

  private final Form form;
  private final Headings headings;
  private final FreeHeadings freeHeadings;
  private final MetadataReader metadata;
  private final Untitled untitled;
  private final Cells cells;
  private final TableReader tables;
  private final SectionReader sections;
  private final NarrativeReader narrative;

  public ReportParser(Form form, Places places, Agencies agencies) {
    this.form = form;
    this.headings = new Headings(form.sections());
    this.freeHeadings = new FreeHeadings(form.sections());
    this.metadata = new MetadataReader(form, places, agencies);
    this.untitled = new Untitled(form);
    this.cells = new Cells(form.words());
    this.tables = new TableReader(cells);
    this.sections = new SectionReader(form);
    this.narrative = new NarrativeReader(form.narrative());
  }

  /// Reads a report out of all that a file holds, or says why the blocks hold none.
  public Reading parse(Source source, List<Block> blocks) {
    return parse(source, blocks, List.of());
  }

  /// Reads a report of which some pages are images that a program has read.
  ///
  /// @param recognised these pages
  public Reading parse(
      Source source, List<Block> blocks, List<String> gaps, Set<Integer> recognised) {
    return new RecognisedFigures(form, recognised).doubted(parse(source, blocks, gaps));
  }

  /// Reads a report, or says why the blocks hold none.
  ///
  /// @param gaps what of the file could not be read, a sentence each
  public Reading parse(Source source, List<Block> blocks, List<String> gaps) {
    return parse(source, blocks, gaps, new ArrayList<>());
  }

  /// Reads a report, and says how each of its figures was read.
  public Explained explain(
      Source source, List<Block> blocks, List<String> gaps, Set<Integer> recognised) {
    var tables = new ArrayList<TableReader.Read>();
    var reading =
        new RecognisedFigures(form, recognised).doubted(parse(source, blocks, gaps, tables));
    return new Explained(
        reading, tables.stream().flatMap(table -> table.explain().stream()).toList());
  }

  private Reading parse(
      Source source, List<Block> blocks, List<String> gaps, List<TableReader.Read> read) {
    var lines = FirstReport.of(Line.of(blocks, form.words()), headings, form.titles());
    var national = new Laid(Outline.of(lines, headings), StatisticsTable.NONE);
    var title = Title.find(national.outline().headLines(lines), form.titles());
    var laid = isFree(title, lines) ? free(lines) : national;
    if (title.isEmpty()
        && national.outline().parts().size() < FEWEST_PARTS
        && Untitled.isPossible(lines)) {
      laid = untitled(source, lines).orElse(national);
    }
    if (Title.isOtherPaper(before(lines, title), form.titles())) {
      return rejected(source, Status.NOT_A_REPORT, "标题说明这是关于年度报告的其他文件，不是年度报告");
    }
    int parts = laid.outline().parts().size();
    if (parts < FEWEST_PARTS && (title.isEmpty() || parts == 0)) {
      return rejected(source, Status.NOT_A_REPORT, "没有年度报告的标题和各部分标题");
    }
    if (EmptyForm.is(laid.outline(), cells)) {
      return rejected(source, Status.NOT_A_REPORT, "这是没有填写的空白表格：各部分没有文字，表格里没有数字");
    }
    return switch (metadata.read(source, lines, laid.outline(), title)) {
      case MetadataReader.Result.Unidentified(var reason) ->
          rejected(source, Status.UNIDENTIFIED, reason);
      case MetadataReader.Result.Identified head ->
          report(new Found(source, lines, laid, head), gaps, read);
    };
  }

  /// The parts of a report, and the table of statistics that only a report without a form has.
  private record Laid(Outline outline, StatisticsTable statistics) {}

  private Laid free(List<Line> lines) {
    var table = StatisticsTable.in(lines, form.statistics());
    return new Laid(Outline.of(lines, freeHeadings, table), table);
  }

  private boolean isFree(Optional<Title> title, List<Line> lines) {
    return title
        .filter(found -> metadata.edition(found.year(), lines).equals(Form.FREE))
        .isPresent();
  }

  /// A report from before the form that bears no title; nobody else tells its year.
  private Optional<Laid> untitled(Source source, List<Line> lines) {
    var laid = free(lines);
    return untitled.isReport(laid.outline())
            && metadata.read(source, lines, laid.outline(), Optional.empty())
                instanceof MetadataReader.Result.Identified head
            && head.metadata().edition().equals(Form.FREE)
        ? Optional.of(laid)
        : Optional.empty();
  }

  private static List<Line> before(List<Line> lines, Optional<Title> title) {
    return title.map(found -> lines.subList(0, found.from())).orElse(lines);
  }

  private static Reading rejected(Source source, Status status, String note) {
    return new Reading.Rejected(source, new Outcome(status, List.of(note)));
  }

  /// A report as far as it is known before its tables and its text are read.
  private record Found(
      Source source, List<Line> lines, Laid laid, MetadataReader.Result.Identified head) {}

  private Reading report(Found found, List<String> unread, List<TableReader.Read> all) {
    var head = found.head();
    var notes = new ArrayList<>(head.notes());
    var figures = new LinkedHashMap<String, Figure>();
    var values = new HashSet<Integer>();
    var edition = form.edition(head.metadata().edition());
    for (var table : edition.map(Edition::tables).orElse(List.of())) {
      var read = read(edition.orElseThrow(), table, found, values);
      all.add(read);
      figures.putAll(read.figures());
      values.addAll(read.lines());
      lacks(table, read).ifPresent(notes::add);
      if (read.others() > 0) {
        notes.add("有 %d 个“%s”表格，数字取自第一个".formatted(read.others() + 1, table.title()));
      }
    }
    values.addAll(found.laid().statistics().lines(found.lines()));
    var told = sections.read(head.body(), edition.map(Edition::tables).orElse(List.of()), values);
    notes.addAll(unread);
    int gaps = notes.size() - head.notes().size();
    missing(told, edition.isPresent()).ifPresent(notes::add);
    boolean whole = gaps == 0 && notes.size() == head.notes().size();
    var outcome = new Outcome(whole ? Status.OK : Status.PARTIAL, notes);
    var numbers = narrative.read(told, head.metadata().id().year(), found.laid().statistics());
    var report =
        new Report(
            head.metadata(), found.source(), told, figures, numbers, Assessment.NONE, outcome);
    return new Reading.Read(report.printing(printed(found)));
  }

  /// A table is looked for in its part, and where that gives nothing, in all that no other table
  /// was read from. Numbers in sentences count something else.
  private TableReader.Read read(Edition edition, Table table, Found found, Set<Integer> taken) {
    int year = found.head().metadata().id().year();
    var part = YearCaptions.of(year, found.laid().outline().lines(table.section()));
    var here = tables.read(edition, table, TableLines.of(table, part));
    if (!here.isEmpty()) {
      return here;
    }
    var elsewhere =
        found.lines().stream()
            .filter(line -> !line.isSentence() && !taken.contains(line.at().line()))
            .toList();
    var read = tables.read(edition, table, TableLines.headed(table, elsewhere));
    return read.isWhole() ? read : TableReader.Read.NOTHING;
  }

  /// The rule of sums that the tables of its edition print, where a rule of findings asks for one.
  private String printed(Found found) {
    return form.edition(found.head().metadata().edition()).stream()
        .flatMap(edition -> printed(found, edition))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// It is looked for in the part of its table, and where that has none, wherever no sentence is.
  private Stream<String> printed(Found found, Edition edition) {
    return form.findings().printedRules().stream()
        .flatMap(
            rule -> {
              var table = edition.table(rule.table());
              var part = found.laid().outline().lines(table.section());
              return Stream.<Supplier<List<Line>>>of(
                      () -> TableLines.of(table, part),
                      () -> found.lines().stream().filter(line -> !line.isSentence()).toList())
                  .map(lines -> PrintedRule.in(lines.get(), rule));
            });
  }

  private static Optional<String> lacks(Table table, TableReader.Read read) {
    if (read.isEmpty()) {
      return Optional.of("没有读到表格：" + table.title());
    }
    var unknown = new ArrayList<String>();
    for (Map.Entry<String, Figure> each : read.figures().entrySet()) {
      if (each.getValue() instanceof Figure.Unknown || each.getValue() instanceof Figure.Text) {
        unknown.add(each.getKey());
      }
    }
    var note =
        "表格“%s”有 %d 个数字无法确定：%s".formatted(table.title(), unknown.size(), String.join("、", unknown));
    return unknown.isEmpty() ? Optional.empty() : Optional.of(note);
  }

  private Optional<String> missing(List<Section> told, boolean hasForm) {
    var present = new HashSet<Section.Key>();
    told.forEach(section -> present.add(section.key()));
    var missing =
        form.sections().parts().stream()
            .filter(part -> !present.contains(part.key()))
            .map(part -> part.number() + "、" + part.label())
            .toList();
    return missing.isEmpty() || !hasForm
        ? Optional.empty()
        : Optional.of("缺少部分：" + String.join("；", missing));
  }
}
