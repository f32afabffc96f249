package gongkai.http;

import gongkai.engine.Match;
import java.io.IOException;
import java.util.List;

/// What an export says of each report: rows of a table, and the same as lines of JSON.
interface ExportShape {
  Match.Depth depth();

  /// The names of the columns.
  List<String> head();

  List<List<Cell>> rows(Match match) throws IOException;

  /// Each an object.
  List<String> lines(Match match) throws IOException;
}
