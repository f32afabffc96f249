package gongkai.accuracy;

import gongkai.accuracy.Grid.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The table of statistics that reports from before the form end with.
final class Statistics {
  private static final String NAME = "statistics";
  private static final int MOST = 40;

  private final Map<String, Integer> narrative;
  private final Dice dice;

  /// @param narrative what the text tells; what the table tells besides is added
  Statistics(Map<String, Integer> narrative, Dice dice) {
    this.narrative = narrative;
    this.dice = dice;
  }

  Grid grid() {
    var rows = new ArrayList<List<Slot>>();
    rows.add(List.of(slot("统计指标"), slot("单位"), slot("统计数")));
    for (var line : Objects.requireNonNull(Resource.parts("statistics.txt").get("rows"))) {
      var cells = line.split("\t", 3);
      rows.add(
          cells.length == 1
              ? List.of(slot(cells[0]), slot(""), slot(""))
              : List.of(slot(cells[0]), slot(cells[1]), slot(number(cells[2]))));
    }
    return new Grid(NAME, rows);
  }

  private String number(String code) {
    int number = code.equals("-") ? dice.between(0, MOST) : number(code, "narrative." + code);
    return Integer.toString(number);
  }

  /// All that is received is answered.
  private int number(String code, String whole) {
    if (code.equals("requests_answered")) {
      narrative.put(whole, narrative.getOrDefault("narrative.requests_received", 0));
    }
    return narrative.computeIfAbsent(whole, _ -> dice.between(0, MOST));
  }

  private static Slot slot(String text) {
    return new Slot(text, "", 1, 1);
  }
}
