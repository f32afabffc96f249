package gongkai.cli;

import gongkai.document.Fields;
import gongkai.query.QueryReader;
import gongkai.query.ReadQuery;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The words of a query on the command line.
final class AskedQuery {
  private AskedQuery() {}

  /// @param arity how many words there may be, such as `0..*`
  static PositionalParamSpec words(String arity, String about) {
    return PositionalParamSpec.builder()
        .paramLabel("QUERY")
        .arity(arity)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(about)
        .build();
  }

  /// Reads them, and says what was not understood.
  static ReadQuery read(Call call, Fields fields, PrintStream notes) {
    var read = new QueryReader(fields).read(String.join(" ", call.words()));
    read.notes().forEach(note -> notes.println(note.message(Locale.CHINESE)));
    return read;
  }
}
