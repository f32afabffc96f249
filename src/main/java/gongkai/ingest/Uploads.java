package gongkai.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What was sent to the server and what came of it, in `uploads` of the index: a folder of files as
/// long as they wait to be read, then a line that tells their outcomes.
///
/// What was sent is accepted with the renaming of its folder: before, a crash leaves nothing of it,
/// after, all.
public final class Uploads {
  private static final String ABOUT = ".json";
  private static final String UNFINISHED = ".part";
  private static final Pattern ID = Pattern.compile("\\d{8}T\\d{6}-[0-9a-f]{8}");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int RANDOM_BYTES = 4;

  /// Outcomes of older ones are forgotten.
  private static final int MOST_TOLD = 1000;

  private final Path folder;
  private final InstantSource clock;

  /// @param folder need not exist yet
  public Uploads(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Files that are being received. Nothing of them stays unless they are accepted.
  public final class Draft implements AutoCloseable {
    private final String id;
    private final Path part;
    private int files;

    private Draft(String id) throws IOException {
      this.id = id;
      this.part = folder.resolve(id + UNFINISHED);
      Durable.createFolder(part);
    }

    /// Takes in one file.
    ///
    /// @param name as the sender says; only its last step is kept
    public void add(String name, InputStream content) throws IOException {
      var file = part.resolve(distinct(FileNames.plain(name)));
      try (var out = Durable.output(file)) {
        content.transferTo(out);
      }
      Durable.force(file);
      files++;
    }

    public int files() {
      return files;
    }

    /// Two files of one name are two files.
    private String distinct(String name) {
      var distinct = name;
      for (int i = 2; Files.exists(part.resolve(distinct)); i++) {
        int dot = Math.max(name.lastIndexOf('.'), 0);
        distinct = name.substring(0, dot) + "(" + i + ")" + name.substring(dot);
      }
      return distinct;
    }

    /// From now on the files outlive a crash, and will be read.
    public Upload accept(String by) throws IOException {
      var at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
      var upload = new Upload(id, by, at, Upload.State.WAITING, files, List.of(), "");
      Durable.forceFolder(part);
      write(upload);
      Files.move(part, folder.resolve(id));
      Durable.forceFolder(folder);
      return upload;
    }

    @Override
    public void close() throws IOException {
      removeFolder(part);
    }
  }

  public Draft begin() throws IOException {
    var random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    return new Draft(SECOND.format(clock.instant()) + "-" + HexFormat.of().formatHex(random));
  }

  /// What is known of an upload, also after it has been read.
  public Optional<Upload> find(String id) throws IOException {
    var about = folder.resolve(id + ABOUT);
    return ID.matcher(id).matches() && Files.exists(about)
        ? Upload.of(Files.readString(about))
        : Optional.empty();
  }

  /// The newest first.
  public List<Upload> latest(int limit) throws IOException {
    var found = new ArrayList<Upload>();
    for (var id : ids().reversed()) {
      if (found.size() < limit) {
        find(id).ifPresent(found::add);
      }
    }
    return found;
  }

  /// Those that were accepted and not read to their end, oldest first.
  public List<Upload> open() throws IOException {
    var open = new ArrayList<Upload>();
    for (var id : ids()) {
      if (Files.isDirectory(folder.resolve(id))) {
        find(id).ifPresent(open::add);
      }
    }
    return open;
  }

  /// The files of one that is open, in the order of their names.
  List<Path> files(Upload upload) throws IOException {
    try (var files = Files.list(home(upload))) {
      return files.sorted().toList();
    }
  }

  Path home(Upload upload) {
    return folder.resolve(upload.id());
  }

  void begins(Upload upload) throws IOException {
    write(upload.running());
  }

  /// The files are kept.
  public void fails(Upload upload, String why) throws IOException {
    write(upload.failed(why));
  }

  /// The outcomes are told first, so that a crash in between reads the files once more.
  void ends(Upload upload) throws IOException {
    write(upload);
    Durable.forceFolder(folder);
    removeFolder(home(upload));
    forget();
  }

  /// Removes what a crash left half received. Only for whoever alone receives here, before he does.
  public void removeUnfinished() throws IOException {
    if (Files.isDirectory(folder)) {
      try (var parts = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
        for (var part : parts) {
          removeFolder(part);
        }
      }
    }
  }

  private void forget() throws IOException {
    var ids = ids();
    for (var id : ids.subList(0, Math.max(0, ids.size() - MOST_TOLD))) {
      if (!Files.exists(folder.resolve(id))) {
        Files.deleteIfExists(folder.resolve(id + ABOUT));
      }
    }
  }

  private List<String> ids() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ABOUT))
          .map(name -> name.substring(0, name.length() - ABOUT.length()))
          .filter(name -> ID.matcher(name).matches())
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  private void write(Upload upload) throws IOException {
    Durable.write(
        folder.resolve(upload.id() + ABOUT), upload.line().getBytes(StandardCharsets.UTF_8));
  }

  private static void removeFolder(Path home) throws IOException {
    if (Files.isDirectory(home)) {
      try (var files = Files.newDirectoryStream(home)) {
        for (var file : files) {
          Files.delete(file);
        }
      }
      Files.delete(home);
    }
  }
}
