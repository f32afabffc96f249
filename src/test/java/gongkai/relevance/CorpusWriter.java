package gongkai.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes `corpus.tsv` out of the stems, the agencies and a seed. Judgements name passages by id:
/// whoever makes another corpus has to judge anew.
final class CorpusWriter {
  private static final long SEED = 20_261_125L;
  private static final int FIRST_YEAR = 2021;

  private CorpusWriter() {}

  /// Writes the corpus.
  ///
  /// @param arguments the file to write
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), text());
  }

  static String text() {
    var author = new Author(SEED, Stem.read(Table.text("stems.txt")));
    var lines = new ArrayList<>(List.of(String.join("\t", Passage.COLUMNS)));
    var offices = Office.all();
    for (var i = 0; i < offices.size(); i++) {
      var year = FIRST_YEAR + i % 3;
      for (var passage : author.report(offices.get(i), year)) {
        lines.add(id(lines.size()) + passage.row());
      }
      for (var passage : author.report(offices.get(i), year + 1)) {
        lines.add(id(lines.size()) + passage.row());
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "p%04d", number);
  }
}
