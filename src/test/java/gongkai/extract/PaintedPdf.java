package gongkai.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// A PDF drawn by hand, stroke by stroke. Its font is one of those that no file needs to embed.
///
/// All measures are in points from the upper left corner; a Chinese character is ten wide, a digit
/// five.
final class PaintedPdf {
  static final PDRectangle A4 = PDRectangle.A4;
  private static final double SIZE = 10;

  private final PDDocument document = new PDDocument();
  private final PDRectangle size;
  private final int turned;
  private final StringBuilder content = new StringBuilder();
  private byte[] broken = {};
  private boolean open;

  PaintedPdf() {
    this(A4, 0);
  }

  /// Pages that are shown turned by so many degrees, which makes what is on them run sideways.
  PaintedPdf(PDRectangle size, int turned) {
    this.size = size;
    this.turned = turned;
  }

  PaintedPdf page() {
    close();
    open = true;
    return this;
  }

  PaintedPdf text(double x, double y, String text) {
    return text("F", x, y, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)));
  }

  /// Characters that the font has shapes and no names for.
  PaintedPdf nameless(double x, double y, int characters) {
    return text("N", x, y, "0021".repeat(characters));
  }

  private PaintedPdf text(String font, double x, double y, String hex) {
    return paint("BT /%s %f Tf %f %f Td <%s> Tj ET", font, SIZE, x, size.getHeight() - y, hex);
  }

  /// From now on each page has a font `B` with this program, which need not be one.
  PaintedPdf broken(byte... program) {
    broken = program.clone();
    return this;
  }

  PaintedPdf stroke(double x, double y, double toX, double toY) {
    return paint("%f %f m %f %f l S", x, size.getHeight() - y, toX, size.getHeight() - toY);
  }

  PaintedPdf area(double x, double y, double width, double height) {
    return paint("%f %f %f %f re f", x, size.getHeight() - y - height, width, height);
  }

  PaintedPdf image(double x, double y, double width, double height) {
    return paint("q %f 0 0 %f %f %f cm /I Do Q", width, height, x, size.getHeight() - y - height);
  }

  @SuppressWarnings("AnnotateFormatMethod")
  PaintedPdf paint(String format, Object... values) {
    if (!open) {
      page();
    }
    content.append(String.format(Locale.ROOT, format, values)).append('\n');
    return this;
  }

  private void close() {
    if (open) {
      try {
        add();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    open = false;
    content.setLength(0);
  }

  private void add() throws IOException {
    var page = new PDPage(size);
    page.setRotation(turned);
    var resources = new PDResources();
    var fonts = new COSDictionary();
    fonts.setItem("F", font("UniGB-UCS2-H", "GB1"));
    fonts.setItem("N", font("Identity-H", "Identity"));
    fonts.setItem("B", brokenFont());
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    resources.put(COSName.getPDFName("I"), dot());
    page.setResources(resources);
    var stream = new PDStream(document);
    try (var out = stream.createOutputStream()) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    document.addPage(page);
  }

  private PDImageXObject dot() throws IOException {
    var image = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
    return LosslessFactory.createFromImage(document, image);
  }

  private COSDictionary brokenFont() throws IOException {
    var descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName("Broken"));
    descriptor.setInt(COSName.FLAGS, 32);
    descriptor.setItem(
        COSName.FONT_FILE2, new PDStream(document, new ByteArrayInputStream(broken)));
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Broken"));
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    font.setItem(COSName.FONT_DESC, descriptor);
    return font;
  }

  private static COSDictionary font(String encoding, String characters) {
    var system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString(characters));
    system.setInt(COSName.SUPPLEMENT, 0);
    var widths = new COSArray();
    widths.add(COSInteger.get(1));
    widths.add(COSInteger.get(95));
    widths.add(COSInteger.get(500));
    var cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    cid.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setInt(COSName.DW, 1000);
    cid.setItem(COSName.W, widths);
    var descendants = new COSArray();
    descendants.add(cid);
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
    font.setItem(COSName.ENCODING, COSName.getPDFName(encoding));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  byte[] bytes() {
    close();
    try (document) {
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file with a password for the owner, and one, perhaps empty, for who opens it.
  byte[] locked(String toOpen) {
    close();
    try {
      document.protect(new StandardProtectionPolicy("owner", toOpen, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes();
  }
}
