package gongkai.extract;

import gongkai.extract.ListLabels.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The numbers that a .docx puts before its paragraphs, which stand in its lists and styles and not
/// in its text.
final class DocxNumbering {
  /// Styles that stand on each other in a circle end here.
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, List<MutableLevel>> lists = new HashMap<>();
  private final Map<String, String> listOfNumber = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> startsOfNumber = new HashMap<>();
  private final Map<String, Style> styles = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final ListLabels labels = new ListLabels();

  /// A level while it is read.
  private static final class MutableLevel {
    private String format = "decimal";
    private String pattern = "";
    private String style = "";
    private int start = 1;

    Level fixed(Map<Integer, Integer> starts, int level) {
      return new Level(Numeral.named(format), pattern, starts.getOrDefault(level, start));
    }
  }

  /// A paragraph style's numbering; a level below zero is not told.
  private static final class Style {
    private String basedOn = "";
    private String number = "";
    private int level = -1;
  }

  void readLists(byte[] part) throws XMLStreamException {
    var reader = XmlReading.of(part);
    var list = new ArrayList<MutableLevel>();
    var level = new MutableLevel();
    var number = "";
    int overridden = 0;
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "abstractNum" -> {
          list = new ArrayList<>();
          lists.put(XmlReading.attribute(reader, "abstractNumId"), list);
        }
        case "num" -> {
          number = XmlReading.attribute(reader, "numId");
          list = new ArrayList<>();
        }
        case "lvl" -> {
          level = new MutableLevel();
          list.add(level);
        }
        case "abstractNumId" -> listOfNumber.put(number, val(reader));
        case "lvlOverride" -> overridden = XmlReading.number(reader, "ilvl", 0);
        case "startOverride" ->
            startsOfNumber
                .computeIfAbsent(number, _ -> new HashMap<>())
                .put(overridden, XmlReading.number(reader, "val", 1));
        default -> level(reader, level);
      }
    }
  }

  private static void level(XMLStreamReader reader, MutableLevel level) {
    switch (reader.getLocalName()) {
      case "numFmt" -> level.format = val(reader);
      case "lvlText" -> level.pattern = val(reader);
      case "pStyle" -> level.style = val(reader);
      case "start" -> level.start = XmlReading.number(reader, "val", 1);
      default -> {}
    }
  }

  void readStyles(byte[] part) throws XMLStreamException {
    var reader = XmlReading.of(part);
    var style = new Style();
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "style" -> {
          style = new Style();
          styles.put(XmlReading.attribute(reader, "styleId"), style);
        }
        case "basedOn" -> style.basedOn = val(reader);
        case "numId" -> style.number = val(reader);
        case "ilvl" -> style.level = XmlReading.number(reader, "val", 0);
        default -> {}
      }
    }
  }

  private static String val(XMLStreamReader reader) {
    return XmlReading.attribute(reader, "val");
  }

  /// What stands before the next paragraph.
  ///
  /// @param number the list that the paragraph names itself, or empty
  /// @param level below zero where it names none
  String label(String number, int level, String style) {
    return number.isEmpty() ? ofStyle(style) : next(number, Math.max(0, level));
  }

  private String ofStyle(String named) {
    var name = named;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      var style = styles.get(name);
      if (style == null) {
        return "";
      }
      if (!style.number.isEmpty()) {
        return next(style.number, style.level >= 0 ? style.level : levelOf(style.number, named));
      }
      name = style.basedOn;
    }
    return "";
  }

  private int levelOf(String number, String style) {
    var list = list(number);
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).style.equals(style)) {
        return i;
      }
    }
    return 0;
  }

  private List<MutableLevel> list(String number) {
    return lists.getOrDefault(listOfNumber.getOrDefault(number, ""), List.of());
  }

  private String next(String number, int level) {
    var starts = startsOfNumber.getOrDefault(number, Map.of());
    var list = listOfNumber.getOrDefault(number, "");
    var levels = new ArrayList<Level>();
    for (var each : list(number)) {
      levels.add(each.fixed(starts, levels.size()));
    }
    if (starts.containsKey(level) && begun.add(number + "/" + level)) {
      labels.restart(list, level);
    }
    return labels.next(list, levels, level);
  }
}
