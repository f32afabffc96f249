package gongkai.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as images, and the images on them.
final class PdfImages {
  private static final float DOTS_PER_INCH = 300;
  private static final float POINTS_PER_INCH = 72;

  private final PDDocument document;

  PdfImages(PDDocument document) {
    this.document = document;
  }

  /// @param index of the page, counted from nought
  BufferedImage of(int index) throws IOException {
    var box = document.getPage(index).getCropBox();
    double points = (double) box.getWidth() * box.getHeight();
    double finest = POINTS_PER_INCH * Math.sqrt(Scans.MOST_DOTS / Math.max(1, points));
    return new PDFRenderer(document)
        .renderImageWithDPI(index, (float) Math.min(DOTS_PER_INCH, finest), ImageType.GRAY);
  }

  /// Whether nothing can be seen through an image that is drawn in this state.
  static boolean isOpaque(PDImage image, PDGraphicsState state) {
    return image instanceof PDImageXObject drawn
        && !drawn.isStencil()
        && !drawn.getCOSObject().containsKey(COSName.SMASK)
        && !drawn.getCOSObject().containsKey(COSName.MASK)
        && state.getNonStrokeAlphaConstant() >= 1
        && state.getSoftMask() == null
        && BlendMode.NORMAL.equals(state.getBlendMode());
  }
}
