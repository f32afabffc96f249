package gongkai.cli;

import gongkai.http.HttpSettings;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All settings, checked.
///
/// @param index absolute
/// @param maxFileBytes files above this size are not read
record Settings(
    HttpSettings http,
    Path index,
    int maxFileBytes,
    ReadLimits readLimits,
    int threads,
    Meaning meaning) {

  /// When it is computed what passages mean.
  enum Meaning {
    /// By a server, beside its other work.
    ON,
    OFF,
    /// Also at the end of indexing.
    AT_ONCE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What reading one file may take.
  record ReadLimits(Duration time, int memoryMegabytes) {}

  static final String FILE = "config/gongkai.properties";

  static final int MEGABYTE = 1 << 20;

  /// A file is held in memory as a whole, as text in two bytes a character.
  private static final int MOST_MEGABYTES = 1000;

  private static final int MOST_SECONDS = 3600;

  /// Java and the readers' own classes need half of this.
  private static final int LEAST_MEMORY = 64;

  private static final int MOST_MEMORY = 65536;
  private static final int MOST_THREADS = 256;

  /// Reads the settings: an option counts before the environment, that before the file.
  ///
  /// @param options those that were given
  static Settings read(Surroundings around, Map<Setting, String> options) throws IOException {
    var file = around.home().resolve(FILE);
    return new Reader(around, SettingsFile.read(file), options).settings();
  }

  private record Reader(
      Surroundings around, Map<Setting, Value> file, Map<Setting, String> options) {

    Settings settings() {
      return new Settings(
          new HttpPart(this::value).settings(),
          index(),
          value(Setting.MAX_FILE_MB).number(1, MOST_MEGABYTES) * MEGABYTE,
          new ReadLimits(
              Duration.ofSeconds(value(Setting.READ_SECONDS).number(1, MOST_SECONDS)),
              value(Setting.READ_MEMORY_MB).number(LEAST_MEMORY, MOST_MEMORY)),
          threads(),
          meaning());
    }

    /// What was said for this run, by option or environment.
    private Optional<Value> forThisRun(Setting setting) {
      if (options.containsKey(setting)) {
        return Optional.of(new Value(options.get(setting), setting.option()));
      }
      var variable = around.environment().get(setting.variable());
      return variable == null
          ? Optional.empty()
          : Optional.of(new Value(variable.strip(), setting.variable()));
    }

    private Value lasting(Setting setting) {
      return file.getOrDefault(setting, new Value(setting.standard(), setting.key()));
    }

    private Value value(Setting setting) {
      return forThisRun(setting).orElseGet(() -> lasting(setting));
    }

    /// A folder in the file is meant from the program's home, one said for this run from where it
    /// was said.
    private Path index() {
      return forThisRun(Setting.INDEX)
          .map(value -> path(value).toAbsolutePath())
          .orElseGet(() -> around.home().resolve(path(lasting(Setting.INDEX))))
          .normalize();
    }

    private static Path path(Value value) {
      try {
        if (!value.text().isBlank()) {
          return Path.of(value.text());
        }
      } catch (InvalidPathException noPath) {
        // Refused below, in the same words as an empty one.
      }
      throw value.wrong("a folder");
    }

    private Meaning meaning() {
      var value = value(Setting.MEANING);
      return Arrays.stream(Meaning.values())
          .filter(meaning -> meaning.key().equals(value.text()))
          .findFirst()
          .orElseThrow(() -> value.wrong("on, off or at_once"));
    }

    private int threads() {
      var value = value(Setting.THREADS);
      return value.text().equals("auto")
          ? Runtime.getRuntime().availableProcessors()
          : value.number(1, MOST_THREADS);
    }
  }
}
