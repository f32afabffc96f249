package gongkai.suggest;

import gongkai.analysis.Analysis;
import gongkai.document.Fields;
import gongkai.engine.ReportSearch;
import gongkai.form.Form;
import gongkai.http.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/// The names that the program itself brings.
public final class ShippedSources {
  private static final Path CONFIG = Path.of("config");

  private ShippedSources() {}

  public static Suggester.Sources read() throws IOException {
    var form = Form.read(CONFIG.resolve("form"));
    return new Suggester.Sources(
        Fields.read(CONFIG.resolve("fields.tsv"), form.figures()),
        form.figures(),
        Analysis.read(CONFIG.resolve("analysis")),
        Pinyin.read(CONFIG.resolve("suggest/pinyin.tsv")));
  }

  /// Names are collected at once when they are asked for.
  public static Catalog.Language language(ReportSearch index) throws IOException {
    var sources = read();
    var background = new Suggester.Background(Runnable::run, InstantSource.system());
    return new Catalog.Language(sources.analysis(), new Suggester(index, sources, background));
  }
}
