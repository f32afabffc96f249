package gongkai.accuracy;

import gongkai.accuracy.Manuscript.Heading;
import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Role;
import gongkai.accuracy.Manuscript.Table;
import gongkai.accuracy.Printing.Fidelity;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A report as a text file, in one of the encodings that are met.
final class TextFile implements Writer {
  private enum Encoding {
    UTF_8(StandardCharsets.UTF_8, ""),
    UTF_8_MARKED(StandardCharsets.UTF_8, "\ufeff"),
    GB18030(Charset.forName("GB18030"), ""),
    UTF_16LE(StandardCharsets.UTF_16LE, "\ufeff"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\ufeff"),
    UTF_16LE_UNMARKED(StandardCharsets.UTF_16LE, "");

    private final Charset charset;
    private final String mark;

    Encoding(Charset charset, String mark) {
      this.charset = charset;
      this.mark = mark;
    }
  }

  /// Whether titles and headings bear the marks of Markdown.
  enum Marking {
    PLAIN("", ""),
    MARKDOWN("# ", "## ");

    private final String title;
    private final String heading;

    Marking(String title, String heading) {
      this.title = title;
      this.heading = heading;
    }
  }

  private final TextLayout layout;
  private final Marking marking;

  TextFile(TextLayout layout, Marking marking) {
    this.layout = layout;
    this.marking = marking;
  }

  @Override
  public String layout() {
    return layout.name();
  }

  @Override
  public Fidelity fidelity() {
    return layout.fidelity();
  }

  @Override
  public byte[] write(Manuscript manuscript, Dice dice) {
    return encoded(lines(manuscript, dice), dice);
  }

  private List<String> lines(Manuscript manuscript, Dice dice) {
    boolean isSpaced = marking == Marking.MARKDOWN || dice.chance(0.5);
    var lines = new ArrayList<String>();
    for (var piece : manuscript.pieces()) {
      switch (piece) {
        case Line(var role, var text) ->
            lines.add((role == Role.TITLE ? marking.title : "") + text);
        case Heading(_, var text) -> lines.add(marking.heading + text);
        case Table(var grid) -> lines.addAll(layout.lines(grid, dice));
      }
      if (isSpaced) {
        lines.add("");
      }
    }
    return lines;
  }

  private static byte[] encoded(List<String> lines, Dice dice) {
    var encoding = dice.chance(0.6) ? Encoding.UTF_8 : dice.of(List.of(Encoding.values()));
    var end = dice.chance(0.2) ? "\r\n" : "\n";
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(encoding.mark.getBytes(encoding.charset));
    bytes.writeBytes((String.join(end, lines) + end).getBytes(encoding.charset));
    return bytes.toByteArray();
  }
}
