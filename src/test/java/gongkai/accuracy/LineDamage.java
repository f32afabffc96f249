package gongkai.accuracy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// What happens to the lines of a text file.
enum LineDamage implements Damage {
  FULL_WIDTH_PIPES(2) {
    @Override
    String changed(String text, Dice dice) {
      return text.replace("|", dice.of("｜", "│", "┃", "¦"));
    }

    @Override
    public boolean befalls(Format format, Writer writer) {
      return writer.layout().endsWith("PIPES") && (format == Format.TXT || format == Format.MD);
    }
  },
  DOUBLE_SPACED(2) {
    @Override
    String changed(String text, Dice dice) {
      return text.replace("\n", "\n\n");
    }

    @Override
    public boolean befalls(Format format, Writer writer) {
      return format == Format.TXT;
    }
  },
  /// A file that went through several programs ends its lines in several ways.
  MIXED_ENDS(2) {
    @Override
    String changed(String text, Dice dice) {
      return text.replace("\r\n", "\n")
          .lines()
          .map(line -> line + dice.of("\n", "\r\n", "\r", "\n"))
          .collect(Collectors.joining());
    }
  },
  /// Form feeds between pages, vertical tabs and line separators between paragraphs.
  ODD_BREAKS(2) {
    @Override
    String changed(String text, Dice dice) {
      return text.lines()
          .map(line -> line + (dice.chance(0.05) ? odd(line, dice) : "\n"))
          .collect(Collectors.joining());
    }

    private static String odd(String line, Dice dice) {
      return line.matches(".*[\t|].*") ? "\n\f" : dice.of("\f\n", "\u000b", "\u2028", "\u2029");
    }
  },
  /// A page ends inside a row, and its foot stands between two cells.
  FOOT_IN_ROW(10) {
    @Override
    String changed(String text, Dice dice) {
      var lines = new ArrayList<>(text.lines().toList());
      var rows = new ArrayList<Integer>();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).matches("(?s).*\\d\\t\\d+\\t\\d.*")) {
          rows.add(i);
        }
      }
      if (!rows.isEmpty()) {
        int at = dice.of(rows);
        var foot = dice.of("\n- 3 -\n", "\n3\n", "\n第3页\n", "\n— 3 —\n\f");
        lines.set(at, lines.get(at).replaceFirst("(?<=\\d)\\t(?=\\d)", foot));
      }
      return String.join("\n", lines) + "\n";
    }

    @Override
    public boolean befalls(Format format, Writer writer) {
      return format == Format.TXT && writer.layout().equals(TextLayout.TABS.name());
    }
  },
  /// Cells by two or more blanks, as a listing has them.
  BLANKS_FOR_TABS(10) {
    @Override
    String changed(String text, Dice dice) {
      return text.lines()
          .map(line -> isFull(line) ? line.replaceAll("\\t(?=[^\\t])", blanks(dice)) : line)
          .collect(Collectors.joining("\n", "", "\n"));
    }

    // A blank among the figures of the requests would be lost.
    private static boolean isFull(String line) {
      var cells = List.of(line.split("\t", -1));
      return cells.size() != 10 || !cells.subList(3, 10).contains("");
    }

    private static String blanks(Dice dice) {
      return String.join("", Collections.nCopies(dice.between(2, 9), " "));
    }

    @Override
    public boolean befalls(Format format, Writer writer) {
      return format == Format.TXT && writer.layout().equals(TextLayout.TABS.name());
    }
  },
  /// Cells in quotes, as a spreadsheet exports them.
  QUOTED(10) {
    @Override
    String changed(String text, Dice dice) {
      return text.lines()
          .map(
              line ->
                  line.contains("\t")
                      ? List.of(line.split("\t", -1)).stream()
                          .collect(Collectors.joining("\"\t\"", "\"", "\""))
                      : line)
          .collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public boolean befalls(Format format, Writer writer) {
      return format == Format.TXT && writer.layout().equals(TextLayout.TABS.name());
    }
  },
  /// A line that somebody added in another encoding.
  FOREIGN_LINE(2) {
    @Override
    String changed(String text, Dice dice) {
      return text;
    }

    @Override
    public byte[] written(byte[] file, Dice dice) {
      boolean isUnicode = FileText.of(file).charset().equals(StandardCharsets.UTF_8);
      boolean isNational = FileText.of(file).charset().equals(Charset.forName("GB18030"));
      if (!isUnicode && !isNational) {
        return file;
      }
      var other = isUnicode ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
      var line = "责任编辑：信息员　打印本页\n".getBytes(other);
      var whole = new byte[file.length + line.length];
      System.arraycopy(file, 0, whole, 0, file.length);
      System.arraycopy(line, 0, whole, file.length, line.length);
      return whole;
    }
  };

  private final int weight;

  /// @param weight how much oftener it happens than those that befall all formats
  LineDamage(int weight) {
    this.weight = weight;
  }

  abstract String changed(String text, Dice dice);

  @Override
  public byte[] written(byte[] file, Dice dice) {
    return FileText.of(file).changed(text -> changed(text, dice));
  }

  @Override
  public boolean befalls(Format format, Writer writer) {
    return format == Format.TXT || format == Format.MD;
  }

  @Override
  public double frequency() {
    return weight * Damages.KEPT_APART;
  }
}
