package gongkai.extract;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Reads those pages of a PDF that are images, as far as a program can.
final class Scans {
  private static final float DOTS_PER_INCH = 300;
  private static final float POINTS_PER_INCH = 72;

  /// A page of A3 in dots; larger ones are read less finely.
  private static final double MOST_DOTS = 18_000_000;

  /// Each page takes seconds; a report that is one long scan has fewer.
  private static final int MOST_PAGES = 40;

  private final PDDocument document;
  private final Recogniser recogniser;
  private int read;

  Scans(PDDocument document, Recogniser recogniser) {
    this.document = document;
    this.recogniser = recogniser;
  }

  /// The same page with the words of its image, or just as it is where they could not be read.
  ///
  /// @param number of the page, counted from one
  DrawnPage recognised(DrawnPage page, int number) {
    if (recogniser == Recogniser.NONE || read >= MOST_PAGES) {
      return page;
    }
    read++;
    try {
      var box = document.getPage(number - 1).getCropBox();
      double points = (double) box.getWidth() * box.getHeight();
      double finest = POINTS_PER_INCH * Math.sqrt(MOST_DOTS / Math.max(1, points));
      var image =
          new PDFRenderer(document)
              .renderImageWithDPI(
                  number - 1, (float) Math.min(DOTS_PER_INCH, finest), ImageType.GRAY);
      var ruled = ImageRulings.of(image);
      return page.read(
          image.getWidth(), image.getHeight(), recogniser.read(ruled.rest()), ruled.rulings());
    } catch (IOException | RuntimeException e) {
      return page;
    }
  }
}
