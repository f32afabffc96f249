package gongkai.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;

/// Reads those pages of a file that are images, as far as a program can.
final class Scans {
  /// A page of A3 in dots; larger ones are read less finely.
  static final double MOST_DOTS = 18_000_000;

  /// Each page takes seconds; a report that is one long scan has fewer.
  private static final int MOST_PAGES = 40;

  private final Recogniser recogniser;
  private int read;

  Scans(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /// What a page looks like.
  interface Look {
    BufferedImage image() throws IOException;
  }

  /// The same page with the words of its image, or just as it is where they could not be read.
  DrawnPage recognised(DrawnPage page, Look look) {
    if (recogniser == Recogniser.NONE || read >= MOST_PAGES) {
      return page;
    }
    read++;
    try {
      var image = look.image();
      var ruled = ImageRulings.of(image);
      return page.read(
          image.getWidth(), image.getHeight(), recogniser.read(ruled.rest()), ruled.rulings());
    } catch (IOException | RuntimeException e) {
      return page;
    }
  }
}
