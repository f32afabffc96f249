package gongkai.ingest;

import gongkai.ingest.FileWalk.Found;
import gongkai.report.Outcome.Status;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A zip file that is nothing but a folder of files. Documents are zip files, too, and are told
/// apart by what is in them.
///
/// What an archive claims costs nothing: its list is bounded before it is opened, its members are
/// bounded by themselves and together, and no name of a member is ever a name on the disk.
final class Archive {
  /// As many as any folder that people hand round.
  static final int MOST_MEMBERS = 10_000;

  /// For each member of the list, its name and what else is noted there.
  private static final long MOST_LIST_BYTES = MOST_MEMBERS * 500L;

  /// Unpacked, all members together.
  private static final long MOST_BYTES = 4L << 30;

  private static final byte[] FIRST = {'P', 'K'};

  /// Each is at the top of one kind of document: office, OFD, open document, Java.
  private static final Set<String> OF_DOCUMENTS =
      Set.of("[Content_Types].xml", "OFD.xml", "mimetype", "META-INF/MANIFEST.MF");

  private final Found found;
  private final int largest;

  private Archive(Found found, int largest) {
    this.found = found;
    this.largest = largest;
  }

  /// The members in the order of their names; empty where the file is no archive but a file.
  ///
  /// @param largest in bytes; a larger member is not read
  static Optional<List<Item>> items(Found found, int largest) {
    try {
      return beginsAsZip(found.path()) ? new Archive(found, largest).items() : Optional.empty();
    } catch (IOException e) {
      // Whatever hinders reading it will hinder reading it as a file, which says so.
      return Optional.empty();
    }
  }

  private static boolean beginsAsZip(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(FIRST.length), FIRST);
    }
  }

  private Optional<List<Item>> items() throws IOException {
    try (var channel = Files.newByteChannel(found.path())) {
      long list = ZipIndex.length(channel);
      if (list > MOST_LIST_BYTES) {
        return whole(Status.TOO_LARGE, "压缩包里的文件太多，超过 %d 个，请分开压缩".formatted(MOST_MEMBERS));
      }
      return list < 0 ? damaged() : opened(channel);
    }
  }

  private Optional<List<Item>> opened(SeekableByteChannel channel) {
    try (var zip = open(channel)) {
      return isDocument(zip) ? Optional.empty() : Optional.of(members(entries(zip)));
    } catch (IOException | RuntimeException e) {
      // The library has its own ideas of which exception a wrong number deserves.
      return damaged();
    }
  }

  /// A damaged document is for those who read documents; what it is, only its name still tells.
  private Optional<List<Item>> damaged() {
    return found.name().toLowerCase(Locale.ROOT).endsWith(".zip")
        ? whole(Status.DAMAGED, "压缩包已损坏，无法打开")
        : Optional.empty();
  }

  private Optional<List<Item>> whole(Status status, String note) {
    return Optional.of(List.of(refused(found.name(), path(), status, note)));
  }

  private static Item refused(String name, String path, Status status, String note) {
    return new Item(name, path, () -> FileReader.refused(status, note));
  }

  private String path() {
    return found.path().toAbsolutePath().normalize().toString();
  }

  static ZipFile open(SeekableByteChannel channel) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(channel)
        .setUseUnicodeExtraFields(true)
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  static List<ZipArchiveEntry> entries(ZipFile zip) {
    return Collections.list(zip.getEntries());
  }

  private static boolean isDocument(ZipFile zip) {
    return OF_DOCUMENTS.stream().anyMatch(name -> zip.getEntry(name) != null);
  }

  /// Whether these bytes are an archive, too.
  static boolean isArchive(byte[] bytes) {
    if (bytes.length < FIRST.length || bytes[0] != FIRST[0] || bytes[1] != FIRST[1]) {
      return false;
    }
    try (var channel = new SeekableInMemoryByteChannel(bytes)) {
      long list = ZipIndex.length(channel);
      if (list < 0 || list > MOST_LIST_BYTES) {
        return list > MOST_LIST_BYTES;
      }
      try (var zip = open(channel)) {
        return !isDocument(zip);
      }
    } catch (IOException | RuntimeException damaged) {
      return false;
    }
  }

  private record Listed(String name, int number, ZipArchiveEntry entry) {}

  private List<Item> members(List<ZipArchiveEntry> entries) {
    var listed = listed(entries);
    if (listed.isEmpty()) {
      return List.of(refused(found.name(), path(), Status.EMPTY, "压缩包里没有文件"));
    }
    var shared = new OpenArchive(found.path(), listed.size());
    long bytes = 0;
    var items = new ArrayList<Item>();
    for (var each : listed.subList(0, Math.min(listed.size(), MOST_MEMBERS))) {
      bytes += Math.max(0, Math.min(each.entry().getSize(), largest));
      items.add(
          bytes > MOST_BYTES
              ? refused(each, Status.TOO_LARGE, "压缩包解开后的总大小超过上限，从此文件起不再读取")
              : item(each, new Member(shared, each.number(), largest)));
    }
    if (listed.size() > MOST_MEMBERS) {
      var note = "压缩包里有 %d 个文件，只读前 %d 个，请分开压缩".formatted(listed.size(), MOST_MEMBERS);
      items.add(refused(found.name(), path(), Status.TOO_LARGE, note));
    }
    return items;
  }

  private Item item(Listed each, Item.Bytes bytes) {
    return new Item(found.name() + "!/" + each.name(), path() + "!/" + each.name(), bytes);
  }

  private Item refused(Listed each, Status status, String note) {
    return item(each, () -> FileReader.refused(status, note));
  }

  /// Files that are seen, by names that are unlike.
  private static List<Listed> listed(List<ZipArchiveEntry> entries) {
    var listed = new ArrayList<Listed>();
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      var name = MemberName.of(entries.get(i));
      if (!entries.get(i).isDirectory() && !name.isEmpty() && !MemberName.isHidden(name)) {
        int time = times.merge(name, 1, Integer::sum);
        listed.add(new Listed(time == 1 ? name : name + "#" + time, i, entries.get(i)));
      }
    }
    listed.sort(Comparator.comparing(Listed::name));
    return listed;
  }
}
