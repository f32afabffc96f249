package gongkai.accuracy;

import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Role;
import java.util.List;

/// How a title is printed.
///
/// @param text without blanks and doubled words
record Title(String text, List<Line> lines) {

  static Title of(Identity identity, Dice dice) {
    int form = dice.between(0, 9);
    var year = Integer.toString(identity.year());
    var spaced = dice.chance(0.3) ? " " + year + " " : year;
    var words = "政府信息公开工作年度报告";
    var agency = identity.agency();
    return switch (form) {
      case 0 -> broken(agency + year + "年", words);
      case 1 -> broken(agency + year + "年度政府信息", "公开工作年度报告");
      case 2 -> new Title(year + "年" + agency + words, line(spaced + "年" + agency + words));
      case 3 -> new Title(agency + year + "年" + words, line(agency + spaced + "年政府信息公开 公开工作年度报告"));
      case 4, 5 -> new Title(agency + year + "年度" + words, line(agency + spaced + "年度" + words));
      default -> new Title(agency + year + "年" + words, line(agency + spaced + "年" + words));
    };
  }

  private static Title broken(String first, String second) {
    return new Title(
        first + second, List.of(new Line(Role.TITLE, first), new Line(Role.TITLE, second)));
  }

  private static List<Line> line(String text) {
    return List.of(new Line(Role.TITLE, text.strip()));
  }
}
