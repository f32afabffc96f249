package gongkai.extract;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the rulings of a scanned page, and takes them away, as they look like letters to a program
/// that reads images.
///
/// @param rulings in dots
/// @param rest the image without them
record ImageRulings(List<Box> rulings, BufferedImage rest) {
  /// In dots of a page scanned at 300 to the inch: longer than a stroke of a headline's character.
  private static final int SHORTEST = 120;

  /// Grey at the border of a line.
  private static final int BLUR = 2;

  private static final int DARK = 160;
  private static final int WHITE = 255;

  /// Finds rulings in an image of shades of grey.
  static ImageRulings of(BufferedImage grey) {
    int width = grey.getWidth();
    int height = grey.getHeight();
    var dots = grey.getRaster().getSamples(0, 0, width, height, 0, new int[width * height]);
    var rulings = new ArrayList<Box>();
    for (int y = 0; y < height; y++) {
      for (var run : runs(dots, y * width, 1, width)) {
        rulings.add(new Box(run.from(), y, run.to(), y + 1.0));
      }
    }
    for (int x = 0; x < width; x++) {
      for (var run : runs(dots, x, width, height)) {
        rulings.add(new Box(x, run.from(), x + 1.0, run.to()));
      }
    }
    return new ImageRulings(rulings, without(grey, rulings));
  }

  private record Run(int from, int to) {}

  /// Long dark stretches among every `step`th dot.
  private static List<Run> runs(int[] dots, int start, int step, int length) {
    var runs = new ArrayList<Run>();
    int from = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || dots[start + i * step] >= DARK) {
        if (i - from >= SHORTEST) {
          runs.add(new Run(from, i));
        }
        from = i + 1;
      }
    }
    return runs;
  }

  private static BufferedImage without(BufferedImage grey, List<Box> rulings) {
    var rest = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    grey.copyData(rest.getRaster());
    for (var ruling : rulings) {
      erase(rest, ruling);
    }
    return rest;
  }

  private static void erase(BufferedImage image, Box ruling) {
    int left = Math.max(0, (int) ruling.left() - BLUR);
    int top = Math.max(0, (int) ruling.top() - BLUR);
    int right = Math.min(image.getWidth(), (int) ruling.right() + BLUR);
    int bottom = Math.min(image.getHeight(), (int) ruling.bottom() + BLUR);
    var white = new int[(right - left) * (bottom - top)];
    Arrays.fill(white, WHITE);
    image.getRaster().setSamples(left, top, right - left, bottom - top, 0, white);
  }
}
