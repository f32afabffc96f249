package gongkai.cli;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;

/// Pages that are drawn to be recognised need characters where the file brings none.
final class Fonts {
  private static final char HAN = '公';

  private static final String NONE =
      "none has Han characters: scans that bring no fonts cannot be drawn. Install one, such as"
          + " Noto Sans CJK";

  private Fonts() {}

  static Checkup look(String about) {
    try {
      var fonts = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
      return Arrays.stream(fonts)
          .filter(font -> font.canDisplay(HAN))
          .findFirst()
          .map(Font::getFontName)
          .map(name -> Checkup.ok(about, name))
          .orElseGet(() -> Checkup.warn(about, NONE));
    } catch (LinkageError | RuntimeException e) {
      return Checkup.warn(about, "this Java cannot draw: " + e.getMessage());
    }
  }
}
