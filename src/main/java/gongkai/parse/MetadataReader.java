package gongkai.parse;

import gongkai.form.Edition;
import gongkai.form.Form;
import gongkai.form.Labels;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.report.Metadata;
import gongkai.report.ReportId;
import gongkai.report.ReportId.Scope;
import gongkai.report.Source;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds out which agency a report is by, which year it covers, where and when it was published and
/// which edition of the form it follows.
final class MetadataReader {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");

  private final Form form;
  private final Places places;
  private final Agencies agencies;

  MetadataReader(Form form, Places places, Agencies agencies) {
    this.form = form;
    this.places = places;
    this.agencies = agencies;
  }

  /// What was found out.
  sealed interface Result {
    /// Which report it is.
    ///
    /// @param body the outline without the signature
    record Identified(Metadata metadata, Outline body, List<String> notes) implements Result {}

    record Unidentified(String reason) implements Result {}
  }

  Result read(Source source, List<Line> lines, Outline outline, Optional<Title> title) {
    var signature = Signature.at(outline.end(), form.titles(), form.words().chrome());
    var told = new Told(source.hints());
    var named = Title.named(source.file(), form.titles());
    var own = told.agency(title.map(Title::agency).orElse(signature.agency()));
    var agency = own.isEmpty() ? named.map(Title::agency).orElse("") : own;
    int said = told.year(title.map(Title::year), () -> year(outline, signature));
    int year = said < ReportId.FIRST_YEAR ? named.map(Title::year).orElse(said) : said;
    if (agency.isEmpty() || year < ReportId.FIRST_YEAR) {
      return new Result.Unidentified(agency.isEmpty() ? "标题和落款都没有写明机关名称" : "标题和正文都没有写明年份");
    }
    var head = outline.headLines(lines);
    var published = told.published(signature.published(head, year, form.titles()));
    var notes = new ArrayList<>(told.notes());
    if (title.isEmpty() && notes.isEmpty()) {
      notes.add(
          "没有标题：机关取自%s，年份取自%s"
              .formatted(own.isEmpty() ? "文件名" : "落款", said == year ? "正文" : "文件名"));
    }
    var located = places.locate(agency, evidence(source, head, title, signature));
    notes.addAll(located.notes());
    var id = new ReportId(agency, "", year, title.map(Title::scope).orElse(Scope.OWN));
    var metadata =
        new Metadata(
            id,
            title.map(Title::text).orElse(""),
            agencies.of(agency, located),
            located.region(),
            edition(year, lines),
            published);
    return new Result.Identified(metadata, outline.without(signature, title), notes);
  }

  /// What else tells where an agency is: the lines of the head, who signed, and the file's folders.
  private static List<String> evidence(
      Source source, List<Line> head, Optional<Title> title, Signature signature) {
    var evidence = new ArrayList<String>();
    for (int i = 0; i < head.size(); i++) {
      int line = i;
      if (title.filter(found -> found.from() <= line && line < found.to()).isEmpty()) {
        evidence.add(head.get(i).text());
      }
    }
    evidence.add(signature.agency());
    evidence.add(source.file());
    return evidence.stream().filter(text -> !text.isBlank()).toList();
  }

  /// The year that the text tells of. The year of the sign-off is the one after it, and a law's day
  /// may be any.
  private static int year(Outline outline, Signature signature) {
    var told = new ArrayList<Integer>();
    var text = outline.without(signature, Optional.empty());
    text.preamble().forEach(line -> years(line.folded(), told));
    for (var part : text.parts()) {
      years(Folding.fold(part.rest()), told);
      part.lines().forEach(line -> years(line.folded(), told));
    }
    int before =
        signature.date().isEmpty() ? 0 : Integer.parseInt(signature.date().substring(0, 4)) - 1;
    return told.isEmpty() || told.contains(before) ? before : told.getFirst();
  }

  private static void years(String folded, List<Integer> told) {
    var year = YEAR.matcher(folded);
    while (year.find()) {
      told.add(Integer.parseInt(year.group(1)));
    }
  }

  /// The edition whose own words the tables print; where they print none, that of the year.
  String edition(int year, List<Line> lines) {
    var text = new StringBuilder();
    for (var line : lines) {
      if (!line.isSentence()) {
        text.append(Labels.bare(line.text()));
      }
    }
    var printed = text.toString();
    return form.editions().stream()
        .filter(edition -> edition.marks().stream().anyMatch(printed::contains))
        .max(
            Comparator.comparing(
                edition -> edition.marks().stream().filter(printed::contains).count()))
        .or(() -> form.editions().stream().filter(edition -> edition.covers(year)).findFirst())
        .map(Edition::key)
        .orElse(Form.FREE);
  }
}
