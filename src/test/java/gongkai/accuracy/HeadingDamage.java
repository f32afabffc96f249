package gongkai.accuracy;

import gongkai.accuracy.Manuscript.Heading;
import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Piece;
import gongkai.accuracy.Manuscript.Role;
import gongkai.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What agencies do to the six headings.
enum HeadingDamage implements Damage {
  MISWORDED {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      return manuscript.mapped(
          piece ->
              piece instanceof Heading heading && dice.chance(0.5)
                  ? reworded(heading, dice)
                  : piece);
    }
  },
  /// A part's table follows the one before without a heading between.
  MISSING {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      var gone = dice.of(Section.Key.DISCLOSURE, Section.Key.REQUESTS, Section.Key.REVIEW);
      var left = new ArrayList<>(manuscript.pieces());
      left.removeIf(piece -> piece instanceof Heading heading && heading.key() == gone);
      return new Manuscript(manuscript.truth().without(gone), left);
    }
  },
  ON_THE_TEXTS_LINE {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      var left = new ArrayList<Piece>();
      for (var piece : manuscript.pieces()) {
        if (piece instanceof Line line
            && line.role() == Role.TEXT
            && !left.isEmpty()
            && left.getLast() instanceof Heading heading
            && !line.text().startsWith("（")
            && dice.chance(0.5)) {
          left.set(
              left.size() - 1,
              new Heading(heading.key(), heading.text() + dice.of("。", "：", " ") + line.text()));
        } else {
          left.add(piece);
        }
      }
      return manuscript.with(left);
    }
  },
  /// The heading goes on in the line of the paragraph before it.
  NOT_AT_A_LINES_START {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      var left = new ArrayList<Piece>();
      for (var piece : manuscript.pieces()) {
        if (piece instanceof Heading heading
            && heading.key() == Section.Key.OTHER
            && left.getLast() instanceof Line line) {
          left.set(left.size() - 1, new Heading(heading.key(), line.text() + heading.text()));
        } else {
          left.add(piece);
        }
      }
      return manuscript.with(left);
    }
  },
  /// Two headings bear the same number.
  MISNUMBERED {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      var from =
          dice.of(Section.Key.REQUESTS, Section.Key.REVIEW, Section.Key.ISSUES, Section.Key.OTHER);
      return manuscript.mapped(
          piece ->
              piece instanceof Heading(var key, var text) && place(key) >= place(from)
                  ? new Heading(key, NUMBERS.charAt(place(key) - 1) + text.substring(1))
                  : piece);
    }
  },
  /// The six names stand once in a sentence before the parts.
  LISTED_FIRST {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      var left = new ArrayList<>(manuscript.pieces());
      int first = 0;
      while (!(left.get(first) instanceof Heading)) {
        first++;
      }
      left.add(first, new Line(Role.TEXT, LISTED));
      return manuscript.with(left);
    }
  };

  private static final String NUMBERS = "一二三四五六";
  private static final String LISTED =
      "全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、" + "存在的主要问题及改进情况、其他需要报告的事项六个部分组成。";
  private static final Map<Section.Key, List<String>> OTHER_WORDS =
      Map.of(
          Section.Key.OVERVIEW, List.of("一、总体情况、", "一、工作基本情况", "一、总体工作情况"),
          Section.Key.DISCLOSURE, List.of("二、行政机关主动公开政府信息情况", "二、主动公开政府信息的情况"),
          Section.Key.REQUESTS, List.of("三、收到和处理政府信息公开申请的情况", "三、行政机关收到和处理政府信息公开申请情况"),
          Section.Key.REVIEW, List.of("四、政府信息公开行政复议、提起行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
          Section.Key.ISSUES,
              List.of("五、政府信息公开工作存在的主要问题及改进情况", "五、当前存在的主要问题及下步改进措施", "五、存在的主要问题和改进情况"),
          Section.Key.OTHER, List.of("六、其他需要报告事项", "六、其它需要报告的事项", "六、需要报告的其他事项"));

  @Override
  public boolean befalls(Kind kind) {
    return kind != Kind.FREE;
  }

  @Override
  public double frequency() {
    return 0.06;
  }

  private static int place(Section.Key key) {
    return List.of(Section.Key.values()).indexOf(key);
  }

  private static Heading reworded(Heading heading, Dice dice) {
    var words = OTHER_WORDS.getOrDefault(heading.key(), List.of(heading.text()));
    return new Heading(heading.key(), dice.of(words));
  }
}
