package gongkai.accuracy;

import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Piece;
import gongkai.accuracy.Manuscript.Role;
import java.util.ArrayList;
import java.util.List;

/// What pages put round a report and into it.
enum PageDamage implements Damage {
  WEB_PAGE {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      var before = chrome("首页 > 政务公开 > 政府信息公开年报", "来源：本网  浏览次数：" + dice.between(3, 999) + "  分享：");
      var after = chrome("附件下载", "责任编辑：信息员", "网站地图 | 联系我们 | 关于本站");
      return manuscript.before(before).after(after);
    }
  },
  /// A page ends within a paragraph.
  PAGE_NUMBERS {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      var mark = dice.of("- %d -", "— %d —", "%d");
      var pieces = new ArrayList<Piece>();
      int page = 1;
      for (var piece : manuscript.pieces()) {
        if (piece instanceof Line line && isLong(line) && dice.chance(0.2)) {
          int at = dice.between(8, line.text().length() - 8);
          pieces.add(line.saying(line.text().substring(0, at)));
          pieces.add(new Line(Role.CHROME, mark.formatted(page++)));
          pieces.add(line.saying(line.text().substring(at)));
        } else {
          pieces.add(piece);
        }
      }
      return manuscript.with(pieces);
    }
  },
  /// Each printed line is a line of the text.
  WRAPPED {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      int width = dice.between(24, 40);
      return manuscript.mapped(
          piece ->
              piece instanceof Line line && line.role() == Role.TEXT
                  ? line.saying(line.text().replaceAll("(.{%d})(?=.)".formatted(width), "$1\n"))
                  : piece);
    }
  };

  @Override
  public double frequency() {
    return this == WEB_PAGE ? 0.15 : 0.06;
  }

  private static boolean isLong(Line line) {
    return line.role() == Role.TEXT && line.text().length() > 24;
  }

  private static List<Line> chrome(String... lines) {
    return List.of(lines).stream().map(line -> new Line(Role.CHROME, line)).toList();
  }
}
