package gongkai.extract;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The parts of an office document, found by their content types and never larger than is honest.
final class ZipParts implements AutoCloseable {
  /// The text of the longest reports, with all its marks of format, takes a tenth of it.
  static final int LARGEST = 64 << 20;

  private final ZipFile zip;

  ZipParts(byte[] content) throws IOException {
    this.zip = open(content);
  }

  static ZipFile open(byte[] content) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
  }

  /// A part is larger than any honest one.
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    TooLargeException(String name) {
      super("%s is larger than %d bytes".formatted(name, LARGEST));
    }
  }

  /// A part is locked with a password.
  static final class LockedException extends IOException {
    private static final long serialVersionUID = 1;

    LockedException(String name) {
      super(name + " is locked");
    }
  }

  /// The first part whose content type ends like this; which names parts have is left to programs.
  Optional<byte[]> ofType(String end) throws IOException, XMLStreamException {
    var types = read("[Content_Types].xml");
    if (types.isEmpty()) {
      return Optional.empty();
    }
    var reader = XmlReading.of(types.get());
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("Override")
          && XmlReading.attribute(reader, "ContentType").toLowerCase(Locale.ROOT).endsWith(end)) {
        return read(XmlReading.attribute(reader, "PartName").replaceFirst("^/", ""));
      }
    }
    return Optional.empty();
  }

  private Optional<byte[]> read(String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new LockedException(name);
    }
    try (var stream = zip.getInputStream(entry)) {
      var bytes = stream.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new TooLargeException(name);
      }
      return Optional.of(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
