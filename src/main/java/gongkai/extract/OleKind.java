package gongkai.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What a file of the older office programs is by the streams in it.
final class OleKind {
  static final String OLE = "application/x-ole-storage";
  static final String DOC = "application/msword";
  static final String XLS = "application/vnd.ms-excel";
  static final String PPT = "application/vnd.ms-powerpoint";
  static final String MSG = "application/vnd.ms-outlook";

  /// A newer document within, locked with a password.
  static final String LOCKED = "application/x-ole-encrypted-package";

  private static final Map<String, String> STREAMS = new LinkedHashMap<>();

  static {
    STREAMS.put("EncryptedPackage", LOCKED);
    STREAMS.put("WordDocument", DOC);
    STREAMS.put("Workbook", XLS);
    STREAMS.put("Book", XLS);
    STREAMS.put("PowerPoint Document", PPT);
    STREAMS.put("__properties_version1.0", MSG);
  }

  private OleKind() {}

  static String mediaType(byte[] content) {
    var names = names(content);
    return STREAMS.entrySet().stream()
        .filter(stream -> names.contains(stream.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OLE);
  }

  /// None where the file is damaged. The library says so with exceptions of many kinds.
  private static Set<String> names(byte[] content) {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      return Set.copyOf(files.getRoot().getEntryNames());
    } catch (IOException | RuntimeException damaged) {
      return Set.of();
    }
  }
}
