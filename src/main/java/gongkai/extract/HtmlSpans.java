package gongkai.extract;

import gongkai.extract.Shown.Cell;
import gongkai.extract.Shown.From;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/// Knows the places of a page's table that cells reach into, row after row.
final class HtmlSpans {
  /// A table of the form has some twenty columns.
  private static final int WIDEST = 100;

  /// As browsers have it.
  private static final int HIGHEST = 65_534;

  /// How many rows below the cell in each column still reaches into.
  private Map<Integer, Integer> left = Map.of();

  /// The places of a row with these cells.
  List<Cell> row(List<Element> elements, Function<Element, Cell> read) {
    var places = new ArrayList<Cell>();
    var next = new HashMap<Integer, Integer>();
    for (var element : elements) {
      pass(places, next);
      int below = span(element, "rowspan", HIGHEST) - 1;
      int wide = span(element, "colspan", WIDEST);
      for (int i = 0; i < wide; i++) {
        next.put(places.size(), below);
        places.add(i == 0 ? read.apply(element) : Cell.partOf(From.LEFT));
      }
    }
    pass(places, next);
    left = next;
    return places;
  }

  /// The places that cells above reach into.
  private void pass(List<Cell> places, Map<Integer, Integer> next) {
    while (left.getOrDefault(places.size(), 0) > 0) {
      next.put(places.size(), left.getOrDefault(places.size(), 0) - 1);
      places.add(Cell.partOf(From.ABOVE));
    }
  }

  private static int span(Element cell, String name, int most) {
    var value = cell.attr(name).strip();
    return value.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(value), most) : 1;
  }
}
