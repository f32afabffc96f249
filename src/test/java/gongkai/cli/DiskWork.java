package gongkai.cli;

import gongkai.access.Act;
import gongkai.access.Person;
import gongkai.access.Role;
import gongkai.ingest.Correcting;
import gongkai.ingest.Progress;
import gongkai.ingest.Reviewing;
import gongkai.ingest.Store;
import gongkai.report.Correction;
import gongkai.report.Review;
import gongkai.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// What is done on a disk that fails in the middle of it, and says what it has promised as soon as
/// it did: `report ID SHA256` and the like.
enum DiskWork {
  BEGIN {
    @Override
    void on(Desk desk, Consumer<String> promise) throws IOException {
      desk.indexing().index(desk.files().subList(BASE, BASE + 3), new Saying(promise));
    }
  },
  /// The index has so many segments that this run merges them.
  INDEX {
    @Override
    void on(Desk desk, Consumer<String> promise) throws IOException {
      desk.indexing().index(desk.files().subList(BASE, BASE + 3), new Saying(promise));
    }
  },
  UPLOAD {
    @Override
    void on(Desk desk, Consumer<String> promise) throws IOException {
      var uploads = Store.uploads(desk.index(), InstantSource.system());
      try (var draft = uploads.begin()) {
        for (var file : desk.files().subList(BASE, BASE + 2)) {
          try (var content = Files.newInputStream(file)) {
            draft.add(String.valueOf(file.getFileName()), content);
          }
        }
        var upload = draft.accept("张三");
        promise.accept("upload " + upload.id());
        for (var each : OneUpload.read(desk.indexing(), upload, uploads).files()) {
          promise.accept("id " + each.report());
        }
      }
    }
  },
  PEOPLE {
    @Override
    void on(Desk desk, Consumer<String> promise) throws IOException {
      var first = desk.id(0);
      var correction = new Correction(Correction.TITLE, "标题", "corrected", "", AT);
      if (desk.indexing().correct(first, correction) == Correcting.Result.KEPT) {
        promise.accept("corrected corrected");
      }
      var review = new Review(Review.Verdict.DISMISSED, "reviewed", "", AT);
      if (desk.indexing().review(first, "late", "", review) instanceof Reviewing.Result.Kept) {
        promise.accept("reviewed reviewed");
      }
      desk.program().tokens(desk.index()).make("李四", Role.READER);
      promise.accept("token 李四");
      if (desk.indexing().delete(desk.id(1), "李四")) {
        promise.accept("deleted " + desk.id(1));
      }
      desk.program()
          .audit(desk.index())
          .add(new Person("李四", Role.WRITER), new Act.What("report.delete", "x"), "ok", "");
      promise.accept("audit report.delete");
    }
  },
  REBUILD {
    @Override
    void on(Desk desk, Consumer<String> promise) throws IOException {
      desk.indexing().rebuild(new Saying(_ -> {}));
    }
  },
  SNAPSHOT_FOLDER {
    @Override
    void on(Desk desk, Consumer<String> promise) throws IOException {
      Snapshots.take(desk.index(), desk.snapshot());
      promise.accept("snapshot " + desk.snapshot());
    }
  },
  SNAPSHOT_ZIP {
    @Override
    void on(Desk desk, Consumer<String> promise) throws IOException {
      Snapshots.take(desk.index(), desk.snapshot().resolveSibling("snapshot.zip"));
      promise.accept("snapshot " + desk.snapshot().resolveSibling("snapshot.zip"));
    }
  },
  RESTORE {
    @Override
    void on(Desk desk, Consumer<String> promise) throws IOException {
      Snapshots.restore(desk.snapshot(), desk.restored());
      promise.accept("restored " + desk.restored());
    }
  };

  /// So many files are in the index before.
  static final int BASE = 9;

  private static final String AT = "2025-03-01T08:00:00Z";

  /// What there is to work with.
  ///
  /// @param index on the disk that fails, as is a snapshot of it and what is restored from that
  /// @param files on another disk
  record Desk(Program program, Settings settings, Path index, List<Path> files) {
    Indexing indexing() {
      return new Indexing(program, settings, index);
    }

    String id(int file) {
      return FailingDiskTest.name(file) + "省自然资源厅@2023";
    }

    Path snapshot() {
      return index.resolveSibling("snapshot");
    }

    Path restored() {
      return index.resolveSibling("restored");
    }
  }

  /// Does it until it is done or the disk fails.
  abstract void on(Desk desk, Consumer<String> promise) throws IOException;

  private record Saying(Consumer<String> promise) implements Progress {
    @Override
    public void begins(Stage stage, int files) {}

    @Override
    public void advances() {}

    @Override
    public void done(Result result) {
      promise.accept("report " + result.entry().id() + " " + result.entry().sha256());
    }
  }
}
