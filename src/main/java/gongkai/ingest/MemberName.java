package gongkai.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/// How a member of an archive is called.
final class MemberName {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  /// What macOS puts beside the files.
  private static final String APPLE = "__MACOSX";

  private MemberName() {}

  /// With slashes, and leading nowhere but down, so that no name means a file outside the archive.
  static String of(ZipArchiveEntry entry) {
    var parts = new ArrayDeque<String>();
    for (var part : CONTROL.matcher(decoded(entry)).replaceAll("_").split("[/\\\\]", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  /// As in a folder, what is hidden is passed by.
  static boolean isHidden(String name) {
    return Arrays.stream(name.split("/"))
        .anyMatch(part -> part.startsWith(".") || part.equals(APPLE));
  }

  /// Windows in Chinese writes names in GB18030 and nowhere says so, macOS in UTF-8.
  private static String decoded(ZipArchiveEntry entry) {
    var raw = entry.getRawName();
    boolean isSaid =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == NameSource.UNICODE_EXTRA_FIELD;
    if (isSaid || raw == null) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(raw, GB18030);
    }
  }
}
