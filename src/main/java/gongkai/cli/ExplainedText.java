package gongkai.cli;

import gongkai.report.At;
import gongkai.report.Explained;
import gongkai.report.Explanation;
import java.util.StringJoiner;

/// How each figure of a file was read, for a person.
final class ExplainedText {
  private ExplainedText() {}

  static String of(Explained explained) {
    var lines = new StringJoiner(System.lineSeparator());
    lines.add(Summary.of(explained.reading()));
    if (!explained.figures().isEmpty()) {
      lines.add("代码\t数值\t单元格\t原文\t位置\t表格项目\t文件中的标签\t依据");
    }
    explained.figures().forEach(each -> lines.add(line(each)));
    return lines.toString();
  }

  private static String line(Explanation each) {
    var figure = each.figure();
    return String.join(
        "\t",
        each.code(),
        figure.value().map(value -> value.toPlainString()).orElse("—"),
        figure.cell() + ("inferred".equals(figure.origin()) ? "（推算）" : ""),
        figure.text(),
        place(figure.at()),
        each.label(),
        each.matched(),
        each.rule().words());
  }

  /// 第2页第40行第3格, as far as the file tells.
  private static String place(At at) {
    var place = new StringBuilder();
    add(place, at.page(), "页");
    add(place, at.line(), "行");
    add(place, at.cell(), "格");
    return place.toString();
  }

  private static void add(StringBuilder place, int number, String of) {
    if (number > 0) {
      place.append('第').append(number).append(of);
    }
  }
}
