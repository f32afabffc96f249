package gongkai.http;

import gongkai.document.Field;
import gongkai.document.Fields;
import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Match;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.engine.Request.Sort;
import gongkai.form.FigureName;
import gongkai.form.Form;
import gongkai.http.Reply.Problem;
import gongkai.query.QueryReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// `GET /api/v1/export`: all that a search finds, as a file.
final class ExportRoute implements Route {
  private static final String FORMAT = "format";
  private static final String ROWS = "rows";
  private static final Set<String> OWN = Set.of(FORMAT, ROWS);

  /// Each keeps a worker for as long as its reader takes; the other workers go on answering.
  static final int MOST_AT_ONCE = 2;

  /// In a file name.
  private static final int LONGEST_QUERY = 40;

  private final ReportSearch index;
  private final List<FigureName> figures;
  private final SearchParams searchParams;
  private final QueryReader reader;
  private final Patience patience;
  private final AtomicInteger running = new AtomicInteger();

  private enum Format {
    CSV,
    XLSX,
    JSONL
  }

  private enum Rows {
    REPORTS,
    PASSAGES
  }

  /// @param patience how long one may be sent
  ExportRoute(ReportSearch index, Form form, Fields fields, Patience patience) {
    this.patience = patience;
    this.index = index;
    this.figures = form.figures();
    this.searchParams = new SearchParams(fields);
    this.reader = new QueryReader(fields);
  }

  @Override
  public Reply answer(Params params) throws Refusal {
    var format = one(params, FORMAT, Format.values());
    var rows = one(params, ROWS, Rows.values());
    var text = params.text(SearchParams.TEXT);
    var asked = new Params(params.id(), params.without(OWN), params.locale());
    var request = searchParams.search(asked, reader.read(text).clause(), new Sort.Relevance());
    if (running.get() >= MOST_AT_ONCE) {
      return Problem.because(Fault.BUSY, "busy.export");
    }
    var shape = shape(rows, request);
    return new Reply.Table(
        out -> write(request, shape, () -> file(format, out, shape)), name(params, format, rows));
  }

  /// The first where none was given.
  private static <T extends Enum<T>> T one(Params params, String name, T[] all) throws Refusal {
    var chosen = params.chosen(name, Arrays.asList(all), SearchJson::key);
    if (chosen.size() > 1) {
      throw new Refusal(Problem.invalid(name, "repeated"));
    }
    return chosen.stream().findFirst().orElse(all[0]);
  }

  private ExportShape shape(Rows rows, Request request) {
    return switch (rows) {
      case PASSAGES -> new PassageShape();
      case REPORTS -> reports(request.wanted().figures().stream().map(Field::key).toList());
    };
  }

  private ReportShape reports(List<String> codes) {
    return codes.isEmpty()
        ? ReportShape.whole(figures)
        : ReportShape.chosen(
            figures.stream().filter(figure -> codes.contains(figure.code())).toList());
  }

  private static ExportFile file(Format format, OutputStream out, ExportShape shape)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvExport(out, shape);
      case XLSX -> new XlsxExport(out, shape);
      case JSONL -> new JsonExport(out, shape);
    };
  }

  private void write(Request request, ExportShape shape, Beginning beginning) throws IOException {
    running.incrementAndGet();
    try {
      var given = new Given(beginning, patience.begun());
      try {
        index.all(request, shape.depth(), given);
        given.end(ExportFile.End.COMPLETE);
      } catch (TimeIsOver _) {
        given.end(ExportFile.End.INCOMPLETE);
      }
    } finally {
      running.decrementAndGet();
    }
  }

  /// Begins a file.
  @FunctionalInterface
  private interface Beginning {
    ExportFile file() throws IOException;
  }

  /// Ends the search.
  private static final class TimeIsOver extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /// Counts what goes into a file, which is begun with its first row: what fails before can still
  /// be answered.
  private static final class Given implements Match.Taker {
    private final Beginning beginning;
    private final BooleanSupplier isOver;
    private @Nullable ExportFile begun;
    private Relaxed step = Relaxed.NONE;
    private long rows;

    Given(Beginning beginning, BooleanSupplier isOver) {
      this.beginning = beginning;
      this.isOver = isOver;
    }

    private ExportFile file() throws IOException {
      if (begun == null) {
        begun = beginning.file();
      }
      return begun;
    }

    void end(ExportFile.End how) throws IOException {
      file().end(how, rows, step);
    }

    @Override
    public void begin(Relaxed found) {
      step = found;
    }

    @Override
    public void take(Match match) throws IOException {
      if (isOver.getAsBoolean()) {
        throw new TimeIsOver();
      }
      rows += file().add(match);
    }
  }

  /// What was looked for is in it, so that several can be told apart.
  private static String name(Params params, Format format, Rows rows) throws Refusal {
    var what = Messages.say("export." + SearchJson.key(rows), params.locale(), List.of());
    var text = params.text(SearchParams.TEXT).replaceAll("[\\p{Cntrl}\\s/\\\\:*?\"<>|.]+", " ");
    var query = text.strip();
    int end = Math.min(query.codePointCount(0, query.length()), LONGEST_QUERY);
    var looked = query.substring(0, query.offsetByCodePoints(0, end)).strip();
    var extension = "." + format.name().toLowerCase(Locale.ROOT);
    return looked.isEmpty() ? what + extension : what + " " + looked + extension;
  }
}
