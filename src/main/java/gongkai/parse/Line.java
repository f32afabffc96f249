package gongkai.parse;

import gongkai.extract.Block;
import gongkai.form.Sought;
import gongkai.form.Words;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;

/// One line of a report: a paragraph of the file, or a row of a grid.
///
/// @param cells as printed; a paragraph is one cell
/// @param folded its text in one spelling, for comparing
record Line(List<String> cells, boolean ruled, Block.Position at, String text, String folded) {

  /// The lines of a file, without page numbers and what editor programs left in the text.
  static List<Line> of(List<Block> blocks, Words words) {
    var lines = new ArrayList<Line>();
    for (var block : blocks) {
      switch (block) {
        case Block.Paragraph(var text, var at) -> add(lines, List.of(text), at, words);
        case Block.Grid(var rows) -> rows.forEach(row -> add(lines, row.cells(), row.at(), words));
      }
    }
    return lines;
  }

  private static void add(List<Line> lines, List<String> cells, Block.Position at, Words words) {
    var clean = new ArrayList<String>(cells.size());
    for (var cell : cells) {
      clean.add(Decimals.joined(Folding.plain(without(words.editorMarks(), cell))));
    }
    var text = String.join(" ", clean).strip();
    var folded = Folding.fold(text).strip();
    if (!isAny(words.pageNumbers(), folded)) {
      lines.add(new Line(List.copyOf(clean), clean.size() > 1, at, text, folded));
    }
  }

  private static boolean isAny(List<Sought> patterns, String text) {
    for (var each : patterns) {
      if (each.is(text)) {
        return true;
      }
    }
    return false;
  }

  private static String without(List<Sought> marks, String cell) {
    var clean = cell;
    for (var mark : marks) {
      clean = mark.removedFrom(clean);
    }
    return clean;
  }

  /// A line at the same place with a part of its text.
  Line saying(String part) {
    return new Line(List.of(part), false, at, part, Folding.fold(part));
  }

  /// A line of a table has no full stop.
  boolean isSentence() {
    return !ruled && folded.indexOf('。') >= 0;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean startsWithAny(List<String> words) {
    for (var word : words) {
      if (folded.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  boolean containsAny(List<String> words) {
    for (var word : words) {
      if (folded.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
