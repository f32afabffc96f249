package gongkai.http;

import gongkai.access.Role;
import gongkai.analysis.Analysis;
import gongkai.document.Fields;
import gongkai.engine.ReportSearch;
import gongkai.form.Form;
import gongkai.http.Routes.Deed;
import gongkai.suggest.Suggester;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// What the server gives to read. Nothing of it is changed by reading.
///
/// @param roll who must publish
/// @param language how words are cut, and what is offered while they are typed
/// @param times how long answers may take
public record Catalog(
    ReportSearch index,
    Form form,
    Fields fields,
    Originals originals,
    Roll roll,
    Language language,
    Times times) {

  /// Where nobody says who must publish.
  public Catalog(
      ReportSearch index, Form form, Fields fields, Originals originals, Language language) {
    this(index, form, fields, originals, Roll.learnt(form.findings()), language, Times.USUAL);
  }

  /// What knows words.
  public record Language(Analysis analysis, Suggester suggester) {}

  /// Where the files are that reports came from.
  @FunctionalInterface
  public interface Originals {
    Optional<Path> find(String sha256) throws IOException;
  }

  Site site(Access access, HttpSettings settings, Optional<Desk> desk) throws IOException {
    var metrics = new Metrics(index);
    var routes = routes(metrics, desk, settings.largestUpload());
    var gate = Gate.of(access, settings);
    var site = new Site(routes, Assets.ofProgram(), gate, settings.allowedOrigins());
    desk.ifPresent(it -> site.refusalsTo(new RefusedWrites(it.audit(), System::nanoTime)));
    return site.watchedBy(metrics);
  }

  /// All addresses; without a desk those that change nothing.
  Routes routes(Metrics metrics, Optional<Desk> desk, long largestUpload) throws IOException {
    var routes = reading(metrics, desk.isPresent() ? largestUpload : 0).add("/metrics", metrics);
    desk.ifPresent(it -> it.tell(metrics::uploaded));
    desk.ifPresent(it -> writing(routes, it, largestUpload));
    desk.ifPresent(it -> words(routes, it));
    desk.ifPresent(it -> watched(routes, new AuditRoutes(it.audit())));
    return routes;
  }

  private void words(Routes routes, Desk desk) {
    var words = new WordRoutes(desk, form, InstantSource.system());
    routes
        .add("POST", "/api/v1/reports/{id}/reviews", small(words::review))
        .add("POST", "/api/v1/reports/{id}/corrections", small(words::correct));
  }

  private static Deed small(Action action) {
    return new Deed(Role.WRITER, Routes.LARGEST_BODY, action);
  }

  private static void writing(Routes routes, Desk desk, long largestUpload) {
    var uploads = new UploadRoutes(desk);
    var rebuilds = new RebuildRoutes(desk.rebuilds());
    routes
        .add("POST", "/api/v1/reports", new Deed(Role.WRITER, largestUpload, uploads::upload))
        .add("GET", "/api/v1/tasks", new Deed(Role.WRITER, 0, uploads::tasks))
        .add("GET", "/api/v1/tasks/{id}", new Deed(Role.WRITER, 0, uploads::task))
        .add("DELETE", "/api/v1/reports/{id}", new Deed(Role.WRITER, 0, uploads::delete))
        .add("POST", "/api/v1/rebuild", new Deed(Role.ADMIN, 0, rebuilds::begin))
        .add("GET", "/api/v1/rebuild", new Deed(Role.WRITER, 0, rebuilds::state));
  }

  /// After all else that writes.
  private static void watched(Routes routes, AuditRoutes audit) {
    routes.add("GET", "/api/v1/audit", new Deed(Role.ADMIN, 0, audit::latest)).watchedBy(audit);
  }

  private ExportRoute export() {
    return new ExportRoute(index, form, fields, Patience.of(times.export()));
  }

  private Routes reading(Searched.Taker taker, long largestUpload) throws IOException {
    var health = new HealthRoutes(index, language.suggester(), largestUpload);
    var takers = taker.and(new SlowSearches(times.slow()));
    var search = new SearchRoutes(index, fields, language.suggester(), takers);
    var reports = new ReportRoutes(index, originals);
    var absences = new Absences(index, roll);
    var findings = new FindingList(index, absences);
    var state = new AnswerState(index, language.suggester());
    return new Routes()
        .open("/livez", health::live)
        .open("/readyz", health::ready)
        .open("/api/v1/openapi.json", state.ofProgram(OpenApiRoute.ofProgram()))
        .searching("/api/v1/search", state.of(search::search))
        .searching(
            "/api/v1/multi", state.of(new MultiRoute(search::search, Patience.of(times.multi()))))
        .searching("/api/v1/reports", state.of(search::list))
        .searching("/api/v1/export", export())
        .searching("/api/v1/findings", new FindingsRoute(findings, fields, form.findings()))
        .searching("/api/v1/missing", new MissingRoute(fields, absences))
        .add("/api/v1/suggest", new SuggestRoute(language.suggester()))
        .add("/api/v1/analyze", state.ofProgram(new AnalyzeRoute(language.analysis())))
        .add("/api/v1/words", state.ofProgram(new WordListRoute(language.analysis().inUse())))
        .add("/api/v1/figures", state.ofProgram(new FiguresRoute(form, fields)))
        .add("/api/v1/reports/{id}", state.of(reports::report))
        .searching("/api/v1/compare", state.of(new CompareRoute(index)))
        .searching("/api/v1/reports/{id}/similar", state.of(new SimilarRoute(index)))
        .add("/api/v1/reports/{id}/original", state.of(reports::original));
  }
}
