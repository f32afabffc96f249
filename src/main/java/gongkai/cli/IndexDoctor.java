package gongkai.cli;

import gongkai.ingest.BeingWrittenException;
import gongkai.ingest.Records;
import gongkai.ingest.Store;
import gongkai.ingest.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Looks at what stands in the folder of the index.
///
/// @param index the folder, which need not exist
record IndexDoctor(Program program, Path index) {
  private static final Set<PosixFilePermission> OF_OTHERS =
      Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  Map<String, Checkup.Look> looks() {
    var looks = new LinkedHashMap<String, Checkup.Look>();
    looks.put("index", this::opened);
    looks.put("records", this::records);
    looks.put("tokens", this::tokens);
    looks.put("uploads", this::uploads);
    return looks;
  }

  /// One that is refused says itself whether `gongkai rebuild` is due.
  private Checkup opened(String about) throws IOException {
    if (new Generations(index).current().isEmpty()) {
      return Store.isBegun(index)
          ? Checkup.fail(about, index + " has records and no index. Run `gongkai rebuild`")
          : Checkup.warn(
              about,
              index
                  + " holds no index. `gongkai index PATH` begins one, and so does `gongkai"
                  + " serve`");
    }
    try (var search = program.search(index)) {
      return Checkup.ok(about, search.size() + " reports, made by these words and this form");
    }
  }

  private Checkup records(String about) throws IOException {
    var folder = Store.records(index);
    if (!Files.isDirectory(folder)) {
      return Checkup.ok(about, "none yet");
    }
    Store.reviews(index);
    try (var _ = Records.open(folder, InstantSource.system())) {
      return Checkup.ok(about, folder + " can be read, and nobody is writing");
    } catch (BeingWrittenException e) {
      return Checkup.ok(about, folder + " is being written at this moment");
    }
  }

  private Checkup tokens(String about) throws IOException {
    int tokens = program.tokens(index).all().size();
    var file = Store.records(index).resolve("tokens.jsonl");
    return isOpenToOthers(file)
        ? Checkup.warn(about, file + " can be read by others. Run `chmod 600` on it")
        : Checkup.ok(about, tokens == 0 ? "none yet: `gongkai token` makes one" : tokens + " made");
  }

  private static boolean isOpenToOthers(Path file) throws IOException {
    return Files.exists(file)
        && Files.getFileStore(file).supportsFileAttributeView("posix")
        && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains);
  }

  private Checkup uploads(String about) throws IOException {
    var open = Store.uploads(index, InstantSource.system()).open();
    long failed = open.stream().filter(it -> it.state() == Upload.State.FAILED).count();
    return failed == 0
        ? Checkup.ok(about, open.size() + " wait to be read")
        : Checkup.warn(
            about,
            failed
                + " could not be written: "
                + open.getLast().fault()
                + ". Start the server anew to try again");
  }
}
