package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Refused;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class TesseractTest {
  private static final String FONT = "Noto Sans CJK SC";
  private static final String[][] CELLS = {
    {"信息内容", "本年制发件数", "现行有效件数"}, {"行政规范性文件", "27", "4185"}, {"行政许可", "306", "950"}
  };

  @Test
  void a_scanned_table_is_read_cell_by_cell_and_its_page_is_marked() throws IOException {
    var extracted = (Extracted) extractors().extract("a.pdf", pdf(scan()));
    assertThat(extracted.recognised()).containsExactly(1);
    assertThat(extracted.gaps()).containsExactly("第 1 页的文字由图像识别而来，可能有误");
    var grids = extracted.blocks().stream().filter(Block.Grid.class::isInstance).toList();
    assertThat(grids).hasSize(1);
    var rows = ((Block.Grid) grids.getFirst()).rows();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).cells().subList(1, 3)).containsExactly("27", "4185");
    assertThat(rows.get(2).cells().subList(1, 3)).containsExactly("306", "950");
  }

  @Test
  void a_scan_in_an_ofd_file_is_read_as_one_in_a_pdf_file() throws IOException {
    var ofd = new DrawnOfd().image(0, 0, 210, 297);
    var extracted = (Extracted) extractors().extract("a.ofd", ofd.bytes(png(scan())));
    assertThat(extracted.recognised()).containsExactly(1);
    assertThat(extracted.gaps()).containsExactly("第 1 页的文字由图像识别而来，可能有误");
    var grids = extracted.blocks().stream().filter(Block.Grid.class::isInstance).toList();
    assertThat(((Block.Grid) grids.getFirst()).rows().get(1).cells()).endsWith("27", "4185");
  }

  private static Extractors extractors() {
    var tesseract = onPath();
    assumeTrue(tesseract.isPresent(), "no tesseract on the PATH: scanned pages are not tested");
    var fonts = GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
    assumeTrue(Arrays.asList(fonts).contains(FONT), "no font " + FONT + " to draw a scan with");
    return new Extractors(tesseract.orElseThrow());
  }

  @Test
  void a_scan_that_the_program_cannot_read_stays_one() throws IOException {
    var extraction = new Extractors(Path.of("no-such-program")).extract("a.pdf", pdf(scan()));
    assertThat(extraction)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Extraction.Reason.NEEDS_OCR));
  }

  private static Optional<Path> onPath() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "tesseract"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static BufferedImage scan() {
    var image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setFont(new Font(FONT, Font.PLAIN, 34));
    graphics.drawString("二、主动公开政府信息情况", 200, 220);
    graphics.drawString("全年按时公开各类政府信息，没有遗漏。", 200, 300);
    graphics.setStroke(new BasicStroke(3));
    table(graphics);
    graphics.dispose();
    return image;
  }

  private static void table(Graphics2D graphics) {
    for (int i = 0; i <= 3; i++) {
      graphics.drawLine(200, 400 + 100 * i, 1400, 400 + 100 * i);
      graphics.drawLine(200 + 400 * i, 400, 200 + 400 * i, 700);
    }
    for (int row = 0; row < CELLS.length; row++) {
      for (int column = 0; column < CELLS[row].length; column++) {
        graphics.drawString(CELLS[row][column], 230 + 400 * column, 465 + 100 * row);
      }
    }
  }

  private static byte[] png(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static byte[] pdf(BufferedImage image) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        var size = page.getMediaBox();
        content.drawImage(
            LosslessFactory.createFromImage(document, image),
            0,
            0,
            size.getWidth(),
            size.getHeight());
      }
      document.save(out);
    }
    return out.toByteArray();
  }
}
