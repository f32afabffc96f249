package gongkai.ingest;

import gongkai.report.Outcome.Status;
import java.io.IOException;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// One file in an archive.
///
/// @param number its place in the archive's list
/// @param largest in bytes
record Member(OpenArchive archive, int number, int largest) implements Item.Bytes {
  /// Text packs to a tenth, a form full of blanks to a fiftieth.
  private static final long MOST_RATIO = 1000;

  /// Below this, no ratio harms anybody.
  private static final long SMALL = 1 << 20;

  @Override
  public Fetched fetch() {
    try {
      return archive.read(this::fetched);
    } catch (IOException | RuntimeException e) {
      // The library has its own ideas of which exception a wrong number deserves.
      return FileReader.refused(Status.DAMAGED, "压缩包里的这个文件已损坏，无法解开");
    }
  }

  private Fetched fetched(ZipFile zip) throws IOException {
    var entry = Archive.entries(zip).get(number);
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return FileReader.refused(Status.ENCRYPTED, "压缩包有密码，请解开后再收录");
    }
    if (!zip.canReadEntryData(entry)) {
      return FileReader.refused(Status.UNSUPPORTED, "压缩包用了不支持的压缩方法，请解开后再收录");
    }
    if (entry.getSize() > largest) {
      return FileReader.tooLarge(entry.getSize(), largest);
    }
    boolean isBomb =
        entry.getSize() > SMALL && entry.getSize() / MOST_RATIO > entry.getCompressedSize();
    return isBomb
        ? FileReader.refused(Status.TOO_LARGE, "压缩比异常，可能是恶意文件，没有解开")
        : content(zip, entry);
  }

  private Fetched content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (var in = zip.getInputStream(entry)) {
      // One more than it claims, to see whether the claim holds.
      var bytes = in.readNBytes((int) entry.getSize() + 1);
      if (bytes.length != entry.getSize() || checksum(bytes) != entry.getCrc()) {
        return FileReader.refused(Status.DAMAGED, "压缩包里的这个文件已损坏，校验不符");
      }
      return Archive.isArchive(bytes)
          ? FileReader.refused(Status.UNSUPPORTED, "压缩包里的压缩包不读，请解开后再收录")
          : new Content(bytes);
    }
  }

  private static long checksum(byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
