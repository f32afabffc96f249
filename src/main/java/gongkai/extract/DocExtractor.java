package gongkai.extract;

import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;

/// Documents of Word and WPS before 2007, and what lies locked in a file of the same kind.
final class DocExtractor implements Extractor {
  private static final Set<String> KINDS = Set.of(OleKind.DOC, OleKind.LOCKED, OleKind.OLE);

  @Override
  public boolean accepts(String type, byte[] content) {
    return KINDS.contains(type);
  }

  @Override
  public Extraction extract(byte[] content) {
    return switch (Signature.mediaType(content)) {
      case OleKind.LOCKED -> refused(Reason.ENCRYPTED, "文档已加密，请去掉密码后再提交");
      case OleKind.DOC -> document(content);
      default -> refused(Reason.DAMAGED, "文档损坏，或者不是 Word、WPS 文档；请另存为 .docx 后再提交");
    };
  }

  /// The library says that a file is damaged with exceptions of many kinds.
  private static Extraction document(byte[] content) {
    try (var document = new HWPFDocument(new ByteArrayInputStream(content))) {
      return Layout.extraction(OleKind.DOC, "", DocContent.of(document));
    } catch (EncryptedDocumentException locked) {
      return refused(Reason.ENCRYPTED, "文档已加密，请去掉密码后再提交");
    } catch (OldFileFormatException old) {
      return refused(Reason.UNSUPPORTED, "文档由 Word 95 或更早的版本保存，请另存为 .docx 后再提交");
    } catch (IOException | RuntimeException damaged) {
      return refused(Reason.DAMAGED, "文档损坏，无法读取正文");
    }
  }

  private static Refused refused(Reason reason, String detail) {
    return new Refused(OleKind.DOC, reason, detail);
  }
}
