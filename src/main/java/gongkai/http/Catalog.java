package gongkai.http;

import gongkai.analysis.Analysis;
import gongkai.document.Fields;
import gongkai.engine.ReportSearch;
import gongkai.form.Form;
import gongkai.suggest.Suggester;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What the server gives to read. Nothing of it is changed by reading.
///
/// @param roll who must publish
/// @param language how words are cut, and what is offered while they are typed
public record Catalog(
    ReportSearch index,
    Form form,
    Fields fields,
    Originals originals,
    Roll roll,
    Language language) {

  /// Where nobody says who must publish.
  public Catalog(
      ReportSearch index, Form form, Fields fields, Originals originals, Language language) {
    this(index, form, fields, originals, Roll.learnt(form.findings()), language);
  }

  /// What knows words.
  public record Language(Analysis analysis, Suggester suggester) {}

  /// Where the files are that reports came from.
  @FunctionalInterface
  public interface Originals {
    Optional<Path> find(String sha256) throws IOException;
  }

  Site site(Set<String> allowedOrigins) throws IOException {
    var health = new HealthRoutes(index);
    var search = new SearchRoutes(index, fields, language.suggester());
    var reports = new ReportRoutes(index, originals);
    var absences = new Absences(index, roll);
    var findings = new FindingList(index, absences);
    var routes =
        new Routes()
            .add("/livez", health::live)
            .add("/readyz", health::ready)
            .add("/api/v1/search", search::search)
            .add("/api/v1/reports", search::list)
            .add("/api/v1/findings", new FindingsRoute(findings, fields, form.findings()))
            .add("/api/v1/missing", new MissingRoute(fields, absences))
            .add("/api/v1/suggest", new SuggestRoute(language.suggester()))
            .add("/api/v1/analyze", new AnalyzeRoute(language.analysis()))
            .add("/api/v1/figures", new FiguresRoute(form, fields))
            .add("/api/v1/reports/{id}", reports::report)
            .add("/api/v1/reports/{id}/similar", new SimilarRoute(index))
            .add("/api/v1/reports/{id}/original", reports::original);
    return new Site(routes, Assets.ofProgram(), allowedOrigins);
  }
}
