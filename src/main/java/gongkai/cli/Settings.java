package gongkai.cli;

import gongkai.http.HttpSettings;
import gongkai.http.Times;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// All settings, checked.
///
/// @param index absolute
/// @param maxFileBytes files above this size are not read
/// @param times how long answers may take
/// @param watched the folder whose files are indexed as they come, absolute, or none
record Settings(
    HttpSettings http,
    Path index,
    int maxFileBytes,
    ReadLimits readLimits,
    int threads,
    Meaning meaning,
    Times times,
    List<Path> watched) {
  Settings {
    watched = List.copyOf(watched);
  }

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

  private static final int MOST_SLOW = 60_000;

  /// A day.
  private static final int MOST_EXPORT = 86_400;

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

  /// What is said of every setting, and where.
  ///
  /// @param refusals told of each that is wrong; the rest is said all the same
  static Map<Setting, Value> said(Surroundings around, Consumer<SettingsException> refusals)
      throws IOException {
    var file = SettingsFile.read(around.home().resolve(FILE), refusals);
    var reader = new Reader(around, file, Map.of());
    var said = new EnumMap<Setting, Value>(Setting.class);
    for (var setting : Setting.values()) {
      said.put(setting, reader.value(setting));
    }
    refusals(around.withoutEnvironment(), said).forEach(refusals);
    return said;
  }

  /// All that are wrong, by themselves or beside others: what is refused is taken for the standard,
  /// so that the next comes to light.
  private static List<SettingsException> refusals(Surroundings around, Map<Setting, Value> said) {
    var sound = new EnumMap<>(said);
    var refusals = new ArrayList<SettingsException>();
    while (refusals.size() < said.size()) {
      try {
        new Reader(around, sound, Map.of()).settings();
        return refusals;
      } catch (SettingsException e) {
        refusals.add(e);
        sound.replaceAll((setting, value) -> e.isOf(value) ? Value.standard(setting) : value);
      }
    }
    return refusals;
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
          meaning(),
          times(),
          watched());
    }

    private Times times() {
      return new Times(
          Duration.ofMillis(value(Setting.SLOW_SEARCH_MS).number(0, MOST_SLOW)),
          Duration.ofSeconds(value(Setting.MULTI_SECONDS).number(1, MOST_SECONDS)),
          Duration.ofSeconds(value(Setting.EXPORT_SECONDS).number(1, MOST_EXPORT)));
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

    private List<Path> watched() {
      var value = value(Setting.WATCH);
      if (value.text().isBlank()) {
        return List.of();
      }
      var folder = folder(Setting.WATCH);
      if (index().startsWith(folder) || folder.startsWith(index())) {
        throw value.wrong("a folder apart from the index in " + index());
      }
      return List.of(folder);
    }

    private Path index() {
      return folder(Setting.INDEX);
    }

    /// A folder in the file is meant from the program's home, one said for this run from where it
    /// was said.
    private Path folder(Setting setting) {
      return forThisRun(setting)
          .map(value -> path(value).toAbsolutePath())
          .orElseGet(() -> around.home().resolve(path(lasting(setting))))
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
