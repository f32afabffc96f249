package gongkai.extract;

import gongkai.extract.ListLabels.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// The numbers that a .doc puts before its paragraphs.
final class DocNumbering {
  private final ListLabels labels = new ListLabels();
  private final Map<Integer, List<Level>> lists = new HashMap<>();

  /// What stands before a paragraph, or empty.
  String label(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    var data = paragraph.getList().getListData();
    if (data == null) {
      return "";
    }
    var levels = lists.computeIfAbsent(data.getLsid(), _ -> levels(data));
    return labels.next(Integer.toString(data.getLsid()), levels, paragraph.getIlvl());
  }

  private static List<Level> levels(ListData data) {
    var levels = new ArrayList<Level>();
    for (var level : data.getLevels()) {
      levels.add(
          new Level(Numeral.numbered(level.getNumberFormat()), pattern(level), level.getStartAt()));
    }
    return levels;
  }

  /// The format writes `%1` as the character 0.
  private static String pattern(ListLevel level) {
    var pattern = new StringBuilder();
    for (char each : level.getNumberText().toCharArray()) {
      pattern.append(each < ListLabels.LEVELS ? "%" + (each + 1) : Character.toString(each));
    }
    return pattern.toString();
  }
}
