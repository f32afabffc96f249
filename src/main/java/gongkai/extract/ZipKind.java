package gongkai.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// What an archive is by the names in it: a document of an office program, or files of any kind.
final class ZipKind {
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  static final String ODT = "application/vnd.oasis.opendocument";
  static final String OFD = "application/ofd";
  static final String ZIP = "application/zip";

  private static final String TYPES = "[Content_Types].xml";

  /// Where the first name of an archive stands, and how long it is.
  private static final int NAME_AT = 30;

  private ZipKind() {}

  static String mediaType(byte[] content) {
    var names = names(content);
    if (names.contains("OFD.xml")) {
      return OFD;
    }
    if (names.contains(TYPES)) {
      return office(names);
    }
    return names.contains("mimetype") && names.contains("content.xml") ? ODT : ZIP;
  }

  /// Whether what begins as an archive can be opened as one.
  static boolean isWhole(byte[] content) {
    try (var zip = ZipParts.open(content)) {
      return zip.getEntries().hasMoreElements();
    } catch (IOException damaged) {
      return false;
    }
  }

  /// A damaged one is taken for text, which is what people send.
  private static String office(List<String> names) {
    if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
      return XLSX;
    }
    return names.stream().anyMatch(name -> name.startsWith("ppt/")) ? PPTX : DOCX;
  }

  /// Of a damaged archive the first name may be all that is left.
  private static List<String> names(byte[] content) {
    try (var zip = ZipParts.open(content)) {
      return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
    } catch (IOException damaged) {
      var first =
          new String(
              content,
              Math.min(NAME_AT, content.length),
              Math.clamp(content.length - NAME_AT, 0, TYPES.length()),
              StandardCharsets.ISO_8859_1);
      return List.of(first);
    }
  }
}
