package gongkai.cli;

import gongkai.http.HttpSettings;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at the machine, the configuration and the index, one thing after the other. What is wrong
/// with one does not keep it from looking at the next.
final class Doctor {
  /// The index of 20,000 reports is about as large.
  private static final long LITTLE_ROOM = 1L << 30;

  /// Not even a batch of reports may find room.
  private static final long NO_ROOM = 100L << 20;

  private static final String NO_TESSERACT =
      "not found: scanned pages are told as needs_ocr. Install Tesseract with chi_sim if you have"
          + " any";

  private static final long MEGABYTE = 1 << 20;

  /// Below this much memory a large index is slow.
  private static final long LITTLE_MEMORY = 512;

  private final Surroundings around;
  private final Call call;
  private final List<Checkup> done = new ArrayList<>();

  private Doctor(Call call) {
    this.around = call.around();
    this.call = call;
  }

  static Doctor of(Call call) {
    return new Doctor(call);
  }

  /// All checkups, in the order in which a person would put things right.
  List<Checkup> all() {
    look("java", this::java);
    look("home", this::home);
    var settings = settings();
    settings.ifPresent(this::withSettings);
    look("tesseract", this::tesseract);
    look("fonts", Fonts::look);
    return List.copyOf(done);
  }

  private void withSettings(Settings settings) {
    var program = new Program(around.home(), settings);
    look("form", about -> form(about, program));
    look("words", about -> words(about, program));
    look("roster", about -> roster(about, program, settings.index()));
    look("folder", about -> folder(about, settings.index()));
    look("disk", about -> disk(about, settings.index()));
    new IndexDoctor(program, settings.index()).looks().forEach(this::look);
    look("port", about -> port(about, settings.http()));
  }

  private void look(String about, Checkup.Look look) {
    try {
      done.add(look.at(about));
    } catch (Exception e) {
      done.add(Checkup.fail(about, Failures.say(e)));
    }
  }

  private Optional<Settings> settings() {
    try {
      var settings = call.settings();
      done.add(Checkup.ok("settings", around.home().resolve(Settings.FILE).toString()));
      return Optional.of(settings);
    } catch (IOException | RuntimeException e) {
      done.add(
          Checkup.fail(
              "settings", Failures.say(e) + ". Put it right; `gongkai config check` says all"));
      return Optional.empty();
    }
  }

  private Checkup java(String about) {
    long memory = Runtime.getRuntime().maxMemory() / MEGABYTE;
    var finding =
        "Java %s, at most %d MB of memory, %d processors"
            .formatted(Runtime.version(), memory, Runtime.getRuntime().availableProcessors());
    return memory < LITTLE_MEMORY
        ? Checkup.warn(about, finding + ". Give it more: GONGKAI_OPTS=-Xmx2g")
        : Checkup.ok(about, finding);
  }

  private Checkup home(String about) {
    var config = around.home().resolve("config");
    if (!Files.isDirectory(config)) {
      return Checkup.fail(about, config + " is missing. Unpack the distribution again");
    }
    return Files.isReadable(config) && Files.isExecutable(config)
        ? Checkup.ok(about, around.home().toString())
        : Checkup.fail(about, config + " cannot be read. Allow this user to read it");
  }

  private static Checkup form(String about, Program program) throws IOException {
    int codes = program.form().figures().size();
    program.fields();
    return Checkup.ok(about, "config/form and config/fields.tsv, " + codes + " figures");
  }

  private static Checkup words(String about, Program program) throws IOException {
    program.words();
    return Checkup.ok(about, "config/analysis, config/places, config/agencies.tsv, config/suggest");
  }

  private static Checkup roster(String about, Program program, Path index) throws IOException {
    program.roll(index);
    return Checkup.ok(about, "config/roster.tsv");
  }

  private static Checkup folder(String about, Path index) {
    var there = nearest(index);
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      return Checkup.fail(
          about,
          there
              + " cannot be written. Allow this user to write there or choose another folder:"
              + " index in "
              + Settings.FILE);
    }
    return Checkup.ok(about, index + (there.equals(index) ? "" : " will be made"));
  }

  /// What of a path is there.
  private static Path nearest(Path path) {
    var there = path;
    while (!Files.exists(there)) {
      there = there.resolveSibling(".").normalize().toAbsolutePath();
    }
    return there;
  }

  private static Checkup disk(String about, Path index) throws IOException {
    long free = Files.getFileStore(nearest(index)).getUsableSpace();
    return room(about, free);
  }

  static Checkup room(String about, long free) {
    var finding = free / MEGABYTE + " MB are free";
    if (free < NO_ROOM) {
      return Checkup.fail(about, finding + ". Make room before anything is indexed");
    }
    return free < LITTLE_ROOM
        ? Checkup.warn(about, finding + ". Make room: docs/OPERATIONS.md says how much")
        : Checkup.ok(about, finding);
  }

  private static Checkup port(String about, HttpSettings http) throws IOException {
    var where = http.host() + ":" + http.port();
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(http.host()), http.port()));
      return Checkup.ok(about, where + " is free");
    } catch (BindException e) {
      return Checkup.warn(
          about,
          where
              + " cannot be had: "
              + e.getMessage()
              + ". Well if that is `gongkai serve`; else choose another, port in "
              + Settings.FILE);
    }
  }

  private Checkup tesseract(String about) {
    return OnPath.find("tesseract", around.environment())
        .map(found -> Checkup.ok(about, found.toString()))
        .orElseGet(() -> Checkup.warn(about, NO_TESSERACT));
  }
}
