package gongkai.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.reader.ResourceManage;

/// The pictures of an OFD file.
final class OfdImages {
  private final ResourceManage resources;

  OfdImages(ResourceManage resources) {
    this.resources = resources;
  }

  /// The picture that is most of a page, in grey.
  BufferedImage largest(List<ImageObject> pictures) throws IOException {
    var largest =
        pictures.stream()
            .max(Comparator.comparingDouble(OfdImages::area))
            .orElseThrow(() -> new IOException("a page without pictures"));
    var image = resources.getImage(largest);
    if (image == null) {
      throw new IOException("no picture " + largest.getResourceID());
    }
    return grey(image);
  }

  private static double area(ImageObject picture) {
    var box = OfdPageReader.boundary(picture);
    return box.width() * box.height();
  }

  private static BufferedImage grey(BufferedImage image) {
    double dots = (double) image.getWidth() * image.getHeight();
    double scale = Math.min(1, Math.sqrt(Scans.MOST_DOTS / dots));
    int width = (int) Math.ceil(image.getWidth() * scale);
    int height = (int) Math.ceil(image.getHeight() * scale);
    var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    draw(image, grey.createGraphics(), width, height);
    return grey;
  }

  /// What shows through is paper.
  private static void draw(BufferedImage image, Graphics2D onto, int width, int height) {
    onto.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    onto.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    onto.dispose();
  }
}
