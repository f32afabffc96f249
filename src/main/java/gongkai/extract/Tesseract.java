package gongkai.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/// Reads images by the program of this name, if it is installed with the data for Chinese.
final class Tesseract implements Recogniser {
  /// A page takes some five seconds.
  private static final int LONGEST_SECONDS = 60;

  /// Columns of the program's table: kind of row, place, text.
  private static final int KIND = 0;

  private static final int LEFT = 6;
  private static final int TOP = 7;
  private static final int WIDTH = 8;
  private static final int HEIGHT = 9;
  private static final int TEXT = 11;
  private static final String WORD = "5";

  /// No digit is wider than this share of its height; what is left are gaps.
  private static final double WIDEST_LATIN = 0.65;

  /// What is found of a Chinese character is often only a part of it, as wide as this at least; or
  /// else there would be a gap on either side.
  private static final double NARROWEST_HAN = 1.6;

  private final Path command;

  Tesseract(Path command) {
    this.command = command;
  }

  @Override
  public List<Glyph> read(BufferedImage image) throws IOException {
    var picture = Files.createTempFile("gongkai", ".png");
    var table = Files.createTempFile("gongkai", ".tsv");
    try {
      ImageIO.write(image, "png", picture.toFile());
      run(picture, table);
      return glyphs(Files.readAllLines(table));
    } finally {
      Files.deleteIfExists(picture);
      Files.deleteIfExists(table);
    }
  }

  private void run(Path picture, Path table) throws IOException {
    // One block of text: the rulings are gone, and a table without them is lines of words.
    var builder =
        new ProcessBuilder(
            command.toString(), picture.toString(), "stdout", "-l", "chi_sim", "--psm", "6", "tsv");
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectOutput(table.toFile()).redirectError(Redirect.DISCARD);
    var process = builder.start();
    try {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(command + " could not read a page");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading a page", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<Glyph> glyphs(List<String> rows) {
    var words = new ArrayList<Glyph>();
    for (var row : rows) {
      var cells = row.split("\t", -1);
      if (cells.length > TEXT && cells[KIND].equals(WORD) && !cells[TEXT].isBlank()) {
        words.add(new Glyph(cells[TEXT].strip(), box(cells)));
      }
    }
    var heights = words.stream().mapToDouble(word -> word.box().height()).sorted().toArray();
    double usual = heights.length == 0 ? 0 : heights[heights.length / 2];
    return words.stream().flatMap(word -> letters(word, usual).stream()).toList();
  }

  private static Box box(String[] cells) {
    double left = Double.parseDouble(cells[LEFT]);
    double top = Double.parseDouble(cells[TOP]);
    return new Box(
        left,
        top,
        left + Double.parseDouble(cells[WIDTH]),
        top + Double.parseDouble(cells[HEIGHT]));
  }

  /// The characters of a word, evenly spread over it, as zeros of neighbouring cells may have been
  /// taken for one number; none lower than is usual, as a stroke is.
  private static List<Glyph> letters(Glyph word, double usual) {
    var letters = new ArrayList<Glyph>();
    int number = word.text().length();
    double step = word.box().width() / number;
    double height = Math.max(word.box().height(), usual);
    double top = word.box().centerY() - height / 2;
    for (int i = 0; i < number; i++) {
      var letter = word.text().substring(i, i + 1);
      double width =
          letter.charAt(0) < 0x80
              ? Math.min(step, WIDEST_LATIN * height)
              : Math.max(step, NARROWEST_HAN * height);
      double left = word.box().left() + step * i + (step - width) / 2;
      letters.add(new Glyph(letter, new Box(left, top, left + width, top + height)));
    }
    return letters;
  }
}
