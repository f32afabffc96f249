package gongkai.accuracy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// What a Word file holds besides what Word shows.
enum DocumentDamage implements Damage {
  /// Tracked changes that nobody has accepted: deleted numbers are still in the file.
  DELETED {
    @Override
    String cell(String run, Dice dice) {
      return deletion(dice) + insertion(run);
    }

    private static String deletion(Dice dice) {
      return "<w:del w:id=\"%d\" w:author=\"a\"><w:r><w:delText>%d</w:delText></w:r></w:del>"
          .formatted(dice.between(1000, 9999), dice.between(1, 99));
    }

    private static String insertion(String run) {
      return "<w:ins w:id=\"901\" w:author=\"a\">" + run + "</w:ins>";
    }
  },
  /// Moved text stands in two places of the file.
  MOVED {
    @Override
    String cell(String run, Dice dice) {
      return "<w:moveFrom w:id=\"902\" w:author=\"a\"><w:r><w:t>%d</w:t></w:r></w:moveFrom>"
              .formatted(dice.between(1, 99))
          + run;
    }
  },
  HIDDEN_RUNS {
    @Override
    String cell(String run, Dice dice) {
      return run
          + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>%d</w:t></w:r>".formatted(dice.between(1, 99));
    }
  },
  /// A total that Word adds up: the formula stands in the file beside its result.
  FORMULAS {
    @Override
    String cell(String run, Dice dice) {
      return field("begin")
          + "<w:r><w:instrText xml:space=\"preserve\"> =SUM(LEFT) \\# \"0\" </w:instrText></w:r>"
          + field("separate")
          + run
          + field("end");
    }

    private static String field(String type) {
      return "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>".formatted(type);
    }
  },
  /// A form to fill in: numbers are content controls.
  CONTROLS {
    @Override
    String cell(String run, Dice dice) {
      return "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + run + "</w:sdtContent></w:sdt>";
    }
  },
  RAISED_MARKS {
    @Override
    String cell(String run, Dice dice) {
      return run
          + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>%s</w:t></w:r>"
              .formatted(dice.of("1", "2", "①", "[1]"));
    }
  },
  STRUCK_RUNS {
    @Override
    String cell(String run, Dice dice) {
      return "<w:r><w:rPr><w:strike/></w:rPr><w:t>%d</w:t></w:r>".formatted(dice.between(1, 99))
          + run;
    }
  },
  /// A tab and a soft hyphen behind the number.
  TRAILED {
    @Override
    String cell(String run, Dice dice) {
      return run + "<w:r><w:tab/></w:r><w:r><w:softHyphen/></w:r>";
    }
  };

  private static final Pattern NUMBER =
      Pattern.compile(
          "<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>\\d+</w:t></w:r>(?=</w:p></w:tc>)");
  private static final String DOCUMENT = "word/document.xml";
  private static final double SHARE = 0.2;

  /// @param run that shows the number
  abstract String cell(String run, Dice dice);

  @Override
  public byte[] written(byte[] file, Dice dice) {
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(file));
        var to = new ZipOutputStream(bytes)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        var content = from.readAllBytes();
        to.write(entry.getName().equals(DOCUMENT) ? changed(content, dice) : content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private byte[] changed(byte[] document, Dice dice) {
    return NUMBER
        .matcher(new String(document, StandardCharsets.UTF_8))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    dice.chance(SHARE) ? cell(found.group(), dice) : found.group()))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public boolean befalls(Format format, Writer writer) {
    return format == Format.DOCX && writer.layout().equals(WordFile.Style.CELLS.name());
  }

  @Override
  public double frequency() {
    return 2 * Damages.KEPT_APART;
  }
}
