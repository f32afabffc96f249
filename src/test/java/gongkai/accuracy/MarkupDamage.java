package gongkai.accuracy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page's source holds besides what the page shows.
enum MarkupDamage implements Damage {
  COMMENTS {
    @Override
    String cell(String open, String text, Dice dice) {
      return dice.of(
          open + "<!-- " + dice.between(1, 99) + " -->" + text + "</td>",
          open + text + "<!--0--></td>",
          "<!-- <td>" + dice.between(1, 99) + "</td> -->" + open + text + "</td>");
    }
  },
  /// An editor's leftovers, which no browser shows.
  HIDDEN {
    @Override
    String cell(String open, String text, Dice dice) {
      int other = dice.between(1, 99);
      return open
          + dice.of(
              text + "<span style=\"display:none\">" + other + "</span>",
              "<span style=\"DISPLAY: none; color:red\">" + other + "</span>" + text,
              text + "<em hidden>" + other + "</em>",
              text + "<script>document.write('')</script>",
              text + "<input type=\"hidden\" value=\"" + other + "\">")
          + "</td>";
    }
  },
  HIDDEN_CELLS {
    @Override
    String cell(String open, String text, Dice dice) {
      return open + text + "</td><td style=\"display: none\">" + dice.between(1, 99) + "</td>";
    }
  },
  NESTED {
    @Override
    String cell(String open, String text, Dice dice) {
      return open + "<table border=\"0\"><tr><td>" + text + "</td></tr></table></td>";
    }
  },
  /// Marks of notes set above the line.
  RAISED {
    @Override
    String cell(String open, String text, Dice dice) {
      return open
          + text
          + "<sup>"
          + dice.of("1", "[2]", "①", "<a href=\"#n1\">1</a>")
          + "</sup></td>";
    }
  },
  /// Corrected by hand: the struck number no longer holds.
  STRUCK {
    @Override
    String cell(String open, String text, Dice dice) {
      int other = dice.between(1, 99);
      return open
          + dice.of("<s>%d</s>", "<del>%d</del>", "<strike>%d</strike>").formatted(other)
          + text
          + "</td>";
    }
  },
  /// Digits in marks of their own, as old editors leave them.
  SPLINTERED {
    @Override
    String cell(String open, String text, Dice dice) {
      var splinters = text.replaceAll("(\\d)(?=\\d)", "$1</font><font face=\"宋体\">");
      return open + "<font>" + splinters + "</font></td>";
    }
  },
  /// Ends of rows and cells are left out, as the standard allows.
  UNCLOSED {
    @Override
    String changed(String page, Dice dice) {
      return page.replace("</td>", "").replace("</tr>", "").replace("</p>\n", "\n");
    }
  },
  /// The page says another encoding than it has.
  BELIED {
    @Override
    String changed(String page, Dice dice) {
      return page.replaceFirst("charset=(\"?)utf-8", "charset=$1gb2312");
    }
  },
  /// Numbers as character references.
  REFERENCES {
    @Override
    String cell(String open, String text, Dice dice) {
      var digits = Pattern.compile("\\d").matcher(text);
      return open
          + digits.replaceAll(digit -> "&#" + (int) digit.group().charAt(0) + ";")
          + "</td>";
    }
  };

  private static final Pattern CELL =
      Pattern.compile("(<td[^>]*>)((?:<p><span>)?\\d+(?:</span></p>)?)</td>");
  private static final double SHARE = 0.2;

  /// @param open the mark that begins the cell
  String cell(String open, String text, Dice dice) {
    return open + text + "</td>";
  }

  String changed(String page, Dice dice) {
    return CELL.matcher(page)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    dice.chance(SHARE)
                        ? cell(found.group(1), found.group(2), dice)
                        : found.group()));
  }

  @Override
  public byte[] written(byte[] file, Dice dice) {
    return FileText.of(file).changed(page -> changed(page, dice));
  }

  @Override
  public boolean befalls(Format format, Writer writer) {
    return format == Format.HTML;
  }

  @Override
  public double frequency() {
    return 2 * Damages.KEPT_APART;
  }
}
