package gongkai.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Looks into the archive that an OFD file is before a library unpacks it.
final class OfdPackage {
  private static final String ROOT = "OFD.xml";
  private static final String ENCRYPTION = "Encryptions.xml";

  /// Unpacked; reports with many pictures have some ten million bytes.
  private static final long LARGEST = 200L << 20;

  /// Markup that can make a reader open other files or grow without end.
  private static final String DOCTYPE = "<!DOCTYPE";

  private OfdPackage() {}

  enum State {
    SOUND,
    ENCRYPTED,
    TOO_LARGE,
    DAMAGED
  }

  /// Whether an archive has the root of an OFD file; a part of an archive that is one does not
  /// count.
  static boolean isOne(byte[] content) {
    if (!new String(content, StandardCharsets.ISO_8859_1).contains(ROOT)) {
      return false;
    }
    long left = LARGEST;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (var entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
        if (entry.getName().equals(ROOT)) {
          return true;
        }
        left -= unpacked(zip, entry, left).size();
      }
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
    return false;
  }

  static State look(byte[] content) {
    long left = LARGEST;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(ENCRYPTION)) {
          return State.ENCRYPTED;
        }
        var unpacked = unpacked(zip, entry, left);
        left -= unpacked.size();
        if (left <= 0) {
          return State.TOO_LARGE;
        }
        if (unpacked.hasDoctype()) {
          return State.DAMAGED;
        }
      }
      return State.SOUND;
    } catch (ZipException e) {
      return String.valueOf(e.getMessage()).contains("encrypted") ? State.ENCRYPTED : State.DAMAGED;
    } catch (IOException | IllegalArgumentException e) {
      return State.DAMAGED;
    }
  }

  private record Unpacked(long size, boolean hasDoctype) {}

  private static Unpacked unpacked(ZipInputStream zip, ZipEntry entry, long most)
      throws IOException {
    boolean markup = entry.getName().endsWith(".xml");
    var buffer = new byte[1 << 16];
    long size = 0;
    boolean doctype = false;
    for (int read = zip.read(buffer); read >= 0 && size <= most; read = zip.read(buffer)) {
      // It stands before the first element, in the first block.
      doctype |=
          markup
              && size == 0
              && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains(DOCTYPE);
      size += read;
    }
    return new Unpacked(size, doctype);
  }
}
