package gongkai.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.Outcome.Status;
import gongkai.report.Reading;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reports of which a part or all is pictures: what cannot be read is said, and nothing is guessed.
class PicturesTest {
  private final Samples samples;
  private final Reader reader;

  PicturesTest() throws IOException {
    this.samples = new Samples(Accuracy.CONFIG, List.of());
    this.reader = new Reader(Accuracy.CONFIG);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20).filter(seed -> Kind.of(seed) != Kind.FREE);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_page_whose_tables_are_pictures_has_its_text_and_no_figure(long seed) {
    var sample = samples.of(seed, Format.HTML);
    var page = new String(sample.bytes(), StandardCharsets.ISO_8859_1);
    var pictured =
        page.replaceAll(
            "(?s)<table border=\"1\" cellspacing=\"0\">.*?</table>",
            "<p><img src=\"table.png\" width=\"600\" height=\"400\"></p>");
    var reading = reader.read(sample.file(), pictured.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(reading.outcome().status()).isEqualTo(Status.PARTIAL);
    assertThat(reading.outcome().notes()).anyMatch(note -> note.contains("图片"));
    var report = ((Reading.Read) reading).report();
    assertThat(report.figures()).isEmpty();
    assertThat(report.metadata().agency().name()).isEqualTo(sample.truth().agency());
  }

  @Test
  void a_scanned_report_needs_a_program_that_reads_pictures() throws IOException {
    for (int pages = 1; pages <= 4; pages++) {
      var reading = reader.read("scan.pdf", scanned(pages, new Dice(pages)));
      assertThat(reading.outcome().status()).isEqualTo(Status.NEEDS_OCR);
      assertThat(reading).isInstanceOf(Reading.Rejected.class);
    }
  }

  /// Pages that hold nothing but the picture of a page.
  private static byte[] scanned(int pages, Dice dice) throws IOException {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      for (int i = 0; i < pages; i++) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var picture = LosslessFactory.createFromImage(document, picture(dice));
        try (var content = new PDPageContentStream(document, page)) {
          content.drawImage(
              picture, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        }
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /// Dark strokes in lines on white paper.
  private static BufferedImage picture(Dice dice) {
    var image = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    for (int y = 80; y < 780; y += 24) {
      for (int x = 70; x < 550; x += 18) {
        pen.drawLine(x, y + dice.between(0, 8), x + dice.between(6, 12), y + dice.between(0, 12));
      }
    }
    pen.dispose();
    return image;
  }
}
