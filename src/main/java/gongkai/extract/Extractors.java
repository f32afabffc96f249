package gongkai.extract;

import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.nio.file.Path;
import java.util.List;

/// Picks the extractor for a file by its content.
public final class Extractors {
  /// The longest reports, with annexes, have some hundred thousand characters.
  private static final long MOST_TEXT = 2_000_000;

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
    extractors = List.of(new PdfExtractor(recogniser), new OfdExtractor(), new TextExtractor());
  }

  /// Reads the text of a file.
  ///
  /// @param name the file's name, which only breaks ties
  public Extraction extract(String name, byte[] content) {
    if (content.length == 0) {
      return new Refused("", Reason.EMPTY, "文件为空（0 字节）");
    }
    for (var extractor : extractors) {
      if (extractor.accepts(content, name)) {
        return bounded(extractor.extract(content));
      }
    }
    var type = Signature.mediaType(content);
    return new Refused(
        type, Reason.UNSUPPORTED, type.isEmpty() ? "不是文本文件，内容无法识别" : "暂不支持的格式：" + type);
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
