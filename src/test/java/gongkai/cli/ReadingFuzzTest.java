package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Children;
import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Refused;
import gongkai.extract.Extractors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// Files that were spoiled by chance are read or refused, each with a sentence, by the processes
/// that read in earnest.
class ReadingFuzzTest {
  private static final int CASES = 200;
  private static final Path SAMPLES = Path.of("src/main/samples/reports");

  private final Random random = new Random(20260101);

  @Test
  void whatever_is_spoiled_in_a_file_it_has_one_outcome() throws IOException {
    var files = files();
    var limits = new Children.Limits(ReaderMain.command(256), 1, Duration.ofSeconds(60));
    try (var children = new Children(new Extractors(), limits)) {
      for (int i = 0; i < CASES; i++) {
        var spoiled = spoiled(files.get(i % files.size()), files.get(random.nextInt(files.size())));
        switch (children.extract("file" + i, spoiled)) {
          case Extracted extracted -> assertThat(extracted.mediaType()).isNotEmpty();
          case Refused refused -> assertThat(refused.detail()).as("case %d", i).isNotEmpty();
        }
      }
    }
  }

  private static List<byte[]> files() throws IOException {
    var files = new ArrayList<>(List.of(docx(), pdf(), html()));
    try (var samples = Files.list(SAMPLES)) {
      for (var sample : samples.sorted().limit(2).toList()) {
        files.add(Files.readAllBytes(sample));
      }
    }
    return files;
  }

  private static byte[] docx() throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("松坪区教育局2023年政府信息公开工作年度报告");
      document.createTable(4, 5).getRow(1).getCell(2).setText("12");
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf() throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("2023 12 0 0 12");
        content.endText();
        content.addRect(50, 600, 200, 50);
        content.stroke();
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] html() {
    var row = "<tr>" + "<td colspan='2'>12</td>".repeat(5) + "</tr>";
    return ("<!DOCTYPE html><html><head><title>年度报告</title></head><body><table>"
            + row.repeat(5)
            + "</table></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] spoiled(byte[] file, byte[] other) {
    return switch (random.nextInt(3)) {
      case 0 -> Arrays.copyOf(file, random.nextInt(file.length));
      case 1 -> flipped(file);
      default -> spliced(file, other);
    };
  }

  private byte[] flipped(byte[] file) {
    var flipped = file.clone();
    Stream.generate(() -> random.nextInt(flipped.length))
        .limit(1 + random.nextInt(20))
        .forEach(at -> flipped[at] ^= (byte) (1 << random.nextInt(8)));
    return flipped;
  }

  private byte[] spliced(byte[] file, byte[] other) {
    int from = random.nextInt(file.length);
    int length = Math.min(random.nextInt(200), Math.min(file.length - from, other.length));
    var spliced = file.clone();
    System.arraycopy(other, random.nextInt(other.length - length + 1), spliced, from, length);
    return spliced;
  }
}
