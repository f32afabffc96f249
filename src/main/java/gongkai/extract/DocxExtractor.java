package gongkai.extract;

import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/// Documents of Word and WPS since 2007.
final class DocxExtractor implements Extractor {
  @Override
  public boolean accepts(String type, byte[] content) {
    return type.equals(ZipKind.DOCX);
  }

  @Override
  public Extraction extract(byte[] content) {
    try (var parts = new ZipParts(content)) {
      var main = parts.ofType(".main+xml");
      if (main.isEmpty()) {
        return refused(Reason.DAMAGED, "文档损坏：缺少正文部分");
      }
      return Layout.extraction(ZipKind.DOCX, "", DocxContent.of(main.get(), numbering(parts)));
    } catch (ZipParts.TooLargeException tooLarge) {
      return refused(Reason.TOO_LARGE, "文档解压后超过 %d MB，不像年度报告".formatted(ZipParts.LARGEST >> 20));
    } catch (ZipParts.LockedException locked) {
      return refused(Reason.ENCRYPTED, "文档已加密，请去掉密码后再提交");
    } catch (IOException | XMLStreamException damaged) {
      return refused(Reason.DAMAGED, "文档损坏，无法读取正文");
    }
  }

  private static DocxNumbering numbering(ZipParts parts) throws IOException, XMLStreamException {
    var numbering = new DocxNumbering();
    var lists = parts.ofType("wordprocessingml.numbering+xml");
    if (lists.isPresent()) {
      numbering.readLists(lists.get());
    }
    var styles = parts.ofType("wordprocessingml.styles+xml");
    if (styles.isPresent()) {
      numbering.readStyles(styles.get());
    }
    return numbering;
  }

  private static Refused refused(Reason reason, String detail) {
    return new Refused(ZipKind.DOCX, reason, detail);
  }
}
