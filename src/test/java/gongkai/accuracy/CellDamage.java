package gongkai.accuracy;

import gongkai.accuracy.Manuscript.Table;
import gongkai.report.Figure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What converters and clerks do to the text of single cells.
enum CellDamage implements Damage {
  /// A long label is broken where its column ended.
  SOFT_BREAKS(0) {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      int width = dice.between(4, 9);
      return manuscript.tabled(
          grid ->
              grid.mapped(
                  slot ->
                      slot.isLabel() && slot.text().length() > width + 2
                          ? slot.saying(
                              slot.text().replaceAll("(.{%d})(?=..)".formatted(width), "$1\n"))
                          : slot));
    }
  },
  SPACED_THOUSANDS(1) {
    @Override
    Figure changed(Figure.Printed figure, Dice dice) {
      var blank = dice.of(" ", "\u00a0", "\u2009", "\u202f");
      return says(
          figure, figure.text().replace(",", "").replaceAll("(?<=\\d)(?=(\\d{3})+$)", blank));
    }
  },
  /// The last digit has slipped to the next line or a blank before it.
  BROKEN_NUMBERS(0.1) {
    @Override
    Figure changed(Figure.Printed figure, Dice dice) {
      return says(
          figure, figure.text().replaceAll("^(\\d+)(\\d)$", "$1" + dice.of(" ", "\n") + "$2"));
    }
  },
  /// Letters that look like digits: what was meant is a guess.
  TAKEN_FOR_LETTERS(0.05) {
    @Override
    Figure changed(Figure.Printed figure, Dice dice) {
      var text = figure.text();
      for (var pair : dice.some(LIKENESSES, LIKENESSES.size())) {
        text = text.replace(pair.charAt(0), pair.charAt(1));
      }
      return text.equals(figure.text()) ? figure : new Figure.Unknown(text, figure.at());
    }
  },
  COUNTED(0.2) {
    @Override
    Figure changed(Figure.Printed figure, Dice dice) {
      return plain(figure)
          ? says(figure, figure.text() + dice.of("件", "次", "宗", "件次", " 件", "项", "人次"))
          : figure;
    }
  },
  /// Whatever stroke the keyboard gives, where nothing happened.
  STROKES(1) {
    @Override
    Figure changed(Figure.Printed figure, Dice dice) {
      return figure.number().signum() == 0
          ? new Figure.NotApplicable(
              dice.of("—", "――", "──", "／", "－", "–", "-", "--", "/"), figure.at())
          : figure;
    }
  },
  /// A word where nothing happened is no zero.
  SAYS_NONE(0.3) {
    @Override
    Figure changed(Figure.Printed figure, Dice dice) {
      if (figure.number().signum() != 0) {
        return figure;
      }
      var word = dice.of("无", "暂无", "未发生");
      return word.equals("无")
          ? new Figure.NotApplicable(word, figure.at())
          : new Figure.Text(word, figure.at());
    }
  },
  LAST_YEAR_IN_BRACKETS(0.2) {
    @Override
    Figure changed(Figure.Printed figure, Dice dice) {
      int other = dice.between(0, 60);
      return plain(figure)
          ? says(
              figure, figure.text() + dice.of("（上年%d）", "(去年同期%d)", "（上年同期：%d件）").formatted(other))
          : figure;
    }
  },
  /// A spreadsheet's cells that are not set to whole numbers.
  DECIMALS(1) {
    @Override
    Figure changed(Figure.Printed figure, Dice dice) {
      return plain(figure) ? says(figure, figure.text() + dice.of(".0", ".00")) : figure;
    }
  },
  /// A spreadsheet's cells that are too narrow: the digits are lost.
  TOO_NARROW(1) {
    @Override
    Figure changed(Figure.Printed figure, Dice dice) {
      if (!plain(figure) || figure.text().length() < 4) {
        return figure;
      }
      int power = figure.text().length() - 1;
      var science =
          "%s.%sE+%02d"
              .formatted(figure.text().substring(0, 1), figure.text().substring(1, 3), power);
      return new Figure.Unknown(dice.of("####", science), figure.at());
    }
  },
  /// A mark that leads to a note is no digit.
  FOOTNOTE_MARKS(0.1) {
    @Override
    Figure changed(Figure.Printed figure, Dice dice) {
      return plain(figure)
          ? says(figure, figure.text() + dice.of("①", "*", "[1]", "¹", "（注1）", "②", "²", "＊"))
          : figure;
    }
  },
  /// Signs that are no hyphen, where the year before had more.
  MINUS_SIGNS(1) {
    @Override
    Figure changed(Figure.Printed figure, Dice dice) {
      return figure.number().signum() < 0
          ? says(figure, figure.text().replaceFirst("^-", dice.of("−", "－", "﹣", "–", "减少", "- ")))
          : figure;
    }
  };

  private static final List<String> LIKENESSES = List.of("0O", "1l", "5S", "8B", "0o", "1I");

  private final double share;

  /// @param share of the figures that it happens to
  CellDamage(double share) {
    this.share = share;
  }

  Figure changed(Figure.Printed figure, Dice dice) {
    return figure;
  }

  @Override
  public Manuscript done(Manuscript manuscript, Dice dice) {
    var figures = new LinkedHashMap<>(manuscript.truth().figures());
    var pieces =
        manuscript.pieces().stream()
            .map(
                piece ->
                    piece instanceof Table(var grid)
                        ? new Table(grid.mapped(slot -> changed(slot, figures, dice)))
                        : piece)
            .toList();
    return new Manuscript(manuscript.truth().figured(figures), pieces);
  }

  private Grid.Slot changed(Grid.Slot slot, Map<String, Figure> figures, Dice dice) {
    if (figures.get(slot.code()) instanceof Figure.Printed printed
        && !isSummedUp(slot.code(), figures)
        && dice.chance(share)) {
      var changed = changed(printed, dice);
      figures.put(slot.code(), changed);
      return slot.saying(changed.text());
    }
    return slot;
  }

  /// Whether nothing but its parts says the row's total: they stay as they are.
  private static boolean isSummedUp(String code, Map<String, Figure> figures) {
    var row = code.substring(0, code.lastIndexOf('.') + 1);
    return figures.get(row + Form.TOTAL) instanceof Figure.Inferred;
  }

  @Override
  public boolean befalls(Kind kind) {
    return kind != Kind.FREE;
  }

  @Override
  public boolean befalls(Format format, Writer writer) {
    return writer.fidelity() == Printing.Fidelity.CELLS
        && !(mayBreak() && writer.layout().equals(TextLayout.CELL_A_LINE.name()));
  }

  @Override
  public double frequency() {
    return Damages.KEPT_APART;
  }

  /// A line of its own is a cell of its own, there.
  private boolean mayBreak() {
    return this == SOFT_BREAKS || this == BROKEN_NUMBERS;
  }

  private static boolean plain(Figure.Printed figure) {
    return figure.text().matches("[0-9]+") && figure.number().compareTo(BigDecimal.ZERO) >= 0;
  }

  private static Figure says(Figure.Printed figure, String text) {
    return new Figure.Printed(figure.number(), text, figure.at());
  }
}
