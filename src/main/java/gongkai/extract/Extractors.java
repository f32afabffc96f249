package gongkai.extract;

import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.util.List;

/// Picks the extractor for a file by its content.
public final class Extractors {
  private final List<Extractor> extractors = List.of(new TextExtractor());

  /// Reads the text of a file.
  ///
  /// @param name the file's name, which only breaks ties
  public Extraction extract(String name, byte[] content) {
    if (content.length == 0) {
      return new Refused("", Reason.EMPTY, "文件为空（0 字节）");
    }
    for (var extractor : extractors) {
      if (extractor.accepts(content, name)) {
        return extractor.extract(content);
      }
    }
    var type = Signature.mediaType(content);
    return new Refused(
        type, Reason.UNSUPPORTED, type.isEmpty() ? "不是文本文件，内容无法识别" : "暂不支持的格式：" + type);
  }
}
