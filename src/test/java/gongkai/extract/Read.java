package gongkai.extract;

import gongkai.extract.Block.Grid;
import gongkai.extract.Block.Paragraph;
import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Refused;
import java.util.ArrayList;
import java.util.List;

/// What files give, in a shape that tests compare.
final class Read {
  private static final Extractors EXTRACTORS = new Extractors();

  private Read() {}

  static Extracted extracted(byte[] content) {
    return (Extracted) EXTRACTORS.extract("a", content);
  }

  static Refused refused(byte[] content) {
    return (Refused) EXTRACTORS.extract("a", content);
  }

  /// A paragraph as its text, a row as its cells.
  static List<Object> lines(byte[] content) {
    var lines = new ArrayList<Object>();
    for (var block : extracted(content).blocks()) {
      switch (block) {
        case Paragraph(var text, _) -> lines.add(text);
        case Grid(var rows) -> rows.forEach(row -> lines.add(row.cells()));
      }
    }
    return lines;
  }

  /// The same as text, each after its page and its line.
  static List<String> placed(byte[] content) {
    var lines = new ArrayList<String>();
    for (var block : extracted(content).blocks()) {
      switch (block) {
        case Paragraph(var text, var at) -> lines.add(place(at) + text);
        case Grid(var rows) -> rows.forEach(row -> lines.add(place(row.at()) + row.cells()));
      }
    }
    return lines;
  }

  private static String place(Block.Position at) {
    return at.page() + ":" + at.line() + " ";
  }

  static List<Integer> numbers(byte[] content) {
    var numbers = new ArrayList<Integer>();
    for (var block : extracted(content).blocks()) {
      switch (block) {
        case Paragraph(_, var at) -> numbers.add(at.line());
        case Grid(var rows) -> rows.forEach(row -> numbers.add(row.at().line()));
      }
    }
    return numbers;
  }
}
