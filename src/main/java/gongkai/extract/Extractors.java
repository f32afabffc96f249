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
            new OfdExtractor(),
            new DocxExtractor(),
            new DocExtractor(),
            new HtmlExtractor(),
            text);
  }

  @Override
  public Extraction extract(String name, byte[] content) {
    if (content.length == 0) {
      return new Refused("", Reason.EMPTY, "文件为空（0 字节）");
    }
    return extractorOf(name, content)
        .map(extractor -> bounded(extractor.extract(content)))
        .orElseGet(() -> unsupported(Signature.mediaType(content)));
  }

  /// What needs no protection: an empty file, and text, which takes nothing but a decoder. Empty
  /// for all else.
  Optional<Extraction> extractPlain(String name, byte[] content) {
    // A format that is told apart by more than its first bytes is asked only about text.
    boolean isPlain =
        content.length == 0
            || (text.accepts(content, name)
                && extractorOf(name, content).filter(text::equals).isPresent());
    return isPlain ? Optional.of(extract(name, content)) : Optional.empty();
  }

  private Optional<Extractor> extractorOf(String name, byte[] content) {
    return extractors.stream().filter(each -> each.accepts(content, name)).findFirst();
  }

  private static Refused unsupported(String type) {
    return new Refused(type, Reason.UNSUPPORTED, Unsupported.sentence(type));
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
