package gongkai.accuracy;

import gongkai.accuracy.Grid.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table as text with blanks between cells and a column of labels that is too narrow for them.
final class Narrow {
  private final int width;
  private final Place place;
  private final boolean floats;

  /// Where the numbers of a row stand whose label takes two lines.
  private enum Place {
    FIRST,
    BETWEEN,
    LAST
  }

  Narrow(Dice dice) {
    this.width = dice.between(12, 22);
    this.place = dice.of(Place.values());
    this.floats = dice.chance(0.5);
  }

  List<String> lines(Grid grid) {
    var lines = new ArrayList<String>();
    for (var row : grid.rows()) {
      var labels = row.stream().filter(Slot::isLabel).toList();
      var numbers = row.stream().filter(slot -> !slot.isLabel()).map(Slot::text).collect(blanks());
      if (numbers.isEmpty()) {
        lines.add(labels.stream().map(Slot::text).collect(blanks()));
      } else if (labels.isEmpty()) {
        lines.add(numbers);
      } else {
        lines.addAll(row(labels, numbers));
      }
    }
    return lines;
  }

  private List<String> row(List<Slot> labels, String numbers) {
    var lines = new ArrayList<String>();
    if (floats) {
      labels.subList(0, labels.size() - 1).forEach(label -> lines.add(label.text()));
      lines.addAll(wrapped(labels.getLast().text(), numbers));
    } else {
      lines.addAll(wrapped(labels.stream().map(Slot::text).collect(blanks()), numbers));
    }
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private List<String> wrapped(String label, String numbers) {
    if (label.length() <= width) {
      return List.of(label + " " + numbers);
    }
    int middle = Math.min(width, (label.length() + 1) / 2 + 1);
    var first = label.substring(0, middle).strip();
    var last = label.substring(middle).strip();
    return switch (place) {
      case FIRST -> List.of(first + " " + numbers, last);
      case BETWEEN -> List.of(first, numbers, last);
      case LAST -> List.of(first, last + " " + numbers);
    };
  }

  private static java.util.stream.Collector<CharSequence, ?, String> blanks() {
    return Collectors.joining(" ");
  }
}
