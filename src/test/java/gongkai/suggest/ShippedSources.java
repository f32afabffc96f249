package gongkai.suggest;

import gongkai.analysis.Analysis;
import gongkai.document.Fields;
import gongkai.form.Form;
import java.io.IOException;
import java.nio.file.Path;

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
}
