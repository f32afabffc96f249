package gongkai.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/// A table that spreadsheet programs open, written a row at a time, so that none is too long.
public final class CsvTable<T> {
  /// Without it those programs take UTF-8 for something else.
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /// A cell that begins so would be run as a formula.
  private static final String FORMULA = "=+-@\t\r";

  private final Writer writer;
  private final Function<T, Stream<Cell>> cells;

  private CsvTable(Writer writer, Function<T, Stream<Cell>> cells) {
    this.writer = writer;
    this.cells = cells;
  }

  /// A table of texts.
  static <T> CsvTable<T> ofTexts(
      OutputStream out, List<String> head, Function<T, Stream<String>> texts) throws IOException {
    return ofCells(out, head, row -> texts.apply(row).map(Cell::of));
  }

  static <T> CsvTable<T> ofCells(
      OutputStream out, List<String> head, Function<T, Stream<Cell>> cells) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CSVFormat.RFC4180.printRecord(writer, head.toArray());
    return new CsvTable<>(writer, cells);
  }

  public void add(T row) throws IOException {
    CSVFormat.RFC4180.printRecord(writer, cells.apply(row).map(CsvTable::written).toArray());
  }

  /// What was written so far goes out.
  public void flush() throws IOException {
    writer.flush();
  }

  /// A number is no formula, whatever its sign.
  private static String written(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> harmless(text);
      case Cell.Amount(var number) -> number.toPlainString();
    };
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
