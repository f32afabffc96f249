package gongkai.extract;

import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Picks the extractor for a file by its content.
public final class Extractors implements Extracting {
  /// The longest reports, with annexes, have some hundred thousand characters.
  private static final long MOST_TEXT = 2_000_000;

  private final TextExtractor text = new TextExtractor();
  private final List<Extractor> extractors;

  /// Reads everything but images of pages.
  public Extractors() {
    this(Recogniser.NONE);
  }

  /// Reads images of pages, too.
  ///
  /// @param tesseract the program of this name, with its data for Chinese
  public Extractors(Path tesseract) {
    this(new Tesseract(tesseract));
  }

  private Extractors(Recogniser recogniser) {
    extractors =
        List.of(
            new PdfExtractor(recogniser),
            new OfdExtractor(recogniser),
            new DocxExtractor(),
            new DocExtractor(),
            new HtmlExtractor());
  }

  @Override
  public Extraction extract(String name, byte[] content) {
    if (content.length == 0) {
      return new Refused("", Reason.EMPTY, "文件为空（0 字节）");
    }
    var type = Signature.mediaType(content);
    return extractors.stream()
        .filter(each -> each.accepts(type, content))
        .findFirst()
        .map(extractor -> extractor.extract(content))
        .or(() -> type.isEmpty() ? text.read(content) : Optional.empty())
        .map(Extractors::bounded)
        .orElseGet(() -> refused(type, content));
  }

  /// What needs no protection: an empty file, and text, which takes nothing but a decoder. Empty
  /// for all else, of which no more than the first bytes is looked at.
  Optional<Extraction> extractPlain(String name, byte[] content) {
    if (content.length == 0) {
      return Optional.of(extract(name, content));
    }
    return Signature.mayBeText(content)
        ? text.read(content).map(Extractors::bounded)
        : Optional.empty();
  }

  private static Refused refused(String type, byte[] content) {
    return type.equals(ZipKind.ZIP) && !ZipKind.isWhole(content)
        ? new Refused(type, Reason.DAMAGED, "文件已损坏，无法打开；可能没有下载完整，请重新下载后再提交")
        : new Refused(type, Reason.UNSUPPORTED, Unsupported.sentence(type));
  }

  private static Extraction bounded(Extraction extraction) {
    if (extraction instanceof Extracted extracted) {
      long characters = extracted.blocks().stream().mapToLong(Extractors::length).sum();
      if (characters > MOST_TEXT) {
        return new Refused(
            extracted.mediaType(),
            Reason.TOO_LARGE,
            "文字有 %d 字，超过年度报告可能的长度（%d 字）".formatted(characters, MOST_TEXT));
      }
    }
    return extraction;
  }

  private static long length(Block block) {
    return switch (block) {
      case Block.Paragraph(var text, _) -> text.length();
      case Block.Grid(var rows) ->
          rows.stream()
              .flatMap(row -> row.cells().stream())
              .mapToLong(cell -> cell.length() + 1)
              .sum();
    };
  }
}
