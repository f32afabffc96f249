package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.cli.Surroundings.Screen;
import gongkai.disk.FailingDisk;
import gongkai.disk.FailingDisk.Way;
import gongkai.snapshot.Snapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The disk fails at the n-th change, for every n: a person is told in one line, nothing that was
/// promised is lost, nothing half stands under the name of something whole, and when the disk is
/// well the next run ends as if nothing had been.
@TestInstance(Lifecycle.PER_CLASS)
class FailingDiskTest {
  private static final Path SAMPLE =
      Shell.PROJECT.resolve("src/main/samples/reports/yunling-natural-resources-2023.txt");
  private static final String LETTERS = "清平安宁永兴长乐新丰嘉和瑞昌德明";
  private static final int FILES = DiskWork.BASE + 3;

  /// So many changes fail in the short form, for each work and way.
  private static final int SOME = 2;

  private Path folder = Path.of("");
  private final FailingDisk disk = new FailingDisk();
  private final Random random = new Random(20251121);
  private final Settings settings = settings();
  private final Program program = new Program(Shell.PROJECT, settings);
  private final List<Path> files = new ArrayList<>();
  private final List<String> promised = Collections.synchronizedList(new ArrayList<>());
  private final List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();

  FailingDiskTest() throws IOException {}

  @BeforeAll
  void makeAnIndex(@TempDir Path temporary) throws IOException {
    folder = temporary;
    var text = Files.readString(SAMPLE, StandardCharsets.UTF_16);
    for (int i = 0; i < FILES; i++) {
      files.add(Files.writeString(folder.resolve(i + ".txt"), text.replace("云岭", name(i))));
    }
    var index = disk.at(folder.resolve("base/index"));
    for (var file : files.subList(0, DiskWork.BASE)) {
      new Indexing(program, settings, index).index(List.of(file), new Promises.Silence());
    }
    Snapshots.take(index, index.resolveSibling("snapshot"));
  }

  @BeforeEach
  void listen() {
    Thread.setDefaultUncaughtExceptionHandler((_, fault) -> uncaught.add(fault));
  }

  @AfterEach
  void letOthersCatch() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  /// Of an agency that nobody has heard of.
  static String name(int file) {
    return "" + LETTERS.charAt(file) + LETTERS.charAt(file + 1);
  }

  @ParameterizedTest
  @EnumSource
  void a_disk_that_fails_loses_nothing_that_was_promised(DiskWork work) throws IOException {
    int all = changes(work);
    for (var way : Way.values()) {
      for (int change : random.ints(SOME, 1, all + 1).toArray()) {
        fail(work, change, way);
      }
    }
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void whichever_of_its_changes_fails(DiskWork work) throws IOException {
    int all = changes(work);
    for (var way : Way.values()) {
      for (int change : IntStream.rangeClosed(1, all).toArray()) {
        fail(work, change, way);
      }
    }
  }

  private int changes(DiskWork work) throws IOException {
    var desk = desk(work);
    disk.heal();
    work.on(desk, _ -> {});
    return disk.changes().size();
  }

  private DiskWork.Desk desk(DiskWork work) throws IOException {
    var root = folder.resolve("disk");
    delete(root);
    Files.createDirectories(root);
    if (work != DiskWork.BEGIN) {
      copy(folder.resolve("base"), root);
    }
    if (work == DiskWork.SNAPSHOT_FOLDER || work == DiskWork.SNAPSHOT_ZIP) {
      delete(root.resolve("snapshot"));
    }
    return new DiskWork.Desk(program, settings, disk.at(root.resolve("index")), files);
  }

  private void fail(DiskWork work, int change, Way way) throws IOException {
    var desk = desk(work);
    promised.clear();
    disk.failAt(change, way);
    var said = "";
    try {
      work.on(desk, promised::add);
    } catch (IOException | RuntimeException e) {
      said = Failures.say(e);
      if (!said.contains(folder.toString())) {
        throw new AssertionError("names no file: " + said, e);
      }
    }
    var changes = disk.changes();
    disk.heal();
    var failing = change <= changes.size() ? changes.get(change - 1) : "none";
    var what = "%s %s at %d, %s: %s".formatted(work, way, change, failing, said);
    assertThat(uncaught).as(what).isEmpty();
    if (!said.isEmpty()) {
      assertThat(said).as(what).doesNotContain("\n").contains(folder.toString());
      assertThat(said).as(what).containsPattern("run the command again");
    }
    try {
      check(desk, work, way);
    } catch (IOException | RuntimeException | AssertionError e) {
      throw new AssertionError(what + "\n" + promised, e);
    }
  }

  private void check(DiskWork.Desk desk, DiskWork work, Way way) throws IOException {
    switch (work) {
      case SNAPSHOT_FOLDER, SNAPSHOT_ZIP -> checkSnapshot(desk, work, way);
      case RESTORE -> checkRestored(desk, way);
      case BEGIN, INDEX, UPLOAD, PEOPLE, REBUILD -> checkIndex(desk.index());
    }
  }

  private void checkSnapshot(DiskWork.Desk desk, DiskWork work, Way way) throws IOException {
    var name = work == DiskWork.SNAPSHOT_ZIP ? "snapshot.zip" : "snapshot";
    var target = desk.index().resolveSibling(name);
    if (promised.isEmpty()) {
      if (way == Way.DEAD && Files.exists(target)) {
        assertThat(Snapshots.verify(target).isWhole()).isTrue();
        delete(folder.resolve("disk").resolve(name));
      }
      assertThat(target).doesNotExist();
      work.on(desk, promised::add);
    }
    assertThat(Snapshots.verify(target).isWhole()).isTrue();
  }

  private void checkRestored(DiskWork.Desk desk, Way way) throws IOException {
    var target = desk.restored();
    if (promised.isEmpty()) {
      if (way != Way.DEAD) {
        assertThat(!Files.exists(target) || isEmpty(target)).isTrue();
      }
      if (!Files.exists(target.resolve("records"))) {
        DiskWork.RESTORE.on(desk, promised::add);
      }
    }
    new Indexing(program, settings, target).rebuild(new Promises.Silence());
    checkIndex(target);
    try (var search = program.search(target)) {
      assertThat(search.size()).isEqualTo(DiskWork.BASE);
    }
  }

  private static boolean isEmpty(Path target) throws IOException {
    try (var files = Files.list(target)) {
      return files.findAny().isEmpty();
    }
  }

  private void checkIndex(Path index) throws IOException {
    new Promises(program, settings).areKept(index, List.copyOf(promised));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (var each : all.filter(Files::isRegularFile).toList()) {
        var target = to.resolve(from.relativize(each));
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(each, target);
      }
    }
  }

  private static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      try (var all = Files.walk(root)) {
        for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  /// Of no index, so that words and places are read only once.
  private static Settings settings() throws IOException {
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    var around = new Surroundings(Shell.PROJECT, Map.of(), nowhere, nowhere, Screen.PLAIN);
    return Settings.read(around, Map.of());
  }
}
