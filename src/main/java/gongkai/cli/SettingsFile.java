package gongkai.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// `config/gongkai.properties`: lines of `key = value`. Values are taken as they stand, without
/// escapes, so that a folder on Windows can be named.
final class SettingsFile {
  private final Path file;
  private final Consumer<SettingsException> refusals;
  private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

  private SettingsFile(Path file, Consumer<SettingsException> refusals) {
    this.file = file;
    this.refusals = refusals;
  }

  /// Reads the file; where there is none, nothing is set. A line that is wrong is thrown.
  static Map<Setting, Value> read(Path file) throws IOException {
    return read(
        file,
        refusal -> {
          throw refusal;
        });
  }

  /// Reads the file, and passes by the lines that are wrong.
  ///
  /// @param refusals told of each
  static Map<Setting, Value> read(Path file, Consumer<SettingsException> refusals)
      throws IOException {
    var settings = new SettingsFile(file, refusals);
    if (Files.exists(file)) {
      settings.lines(text(file));
    }
    return settings.values;
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new SettingsException(file + " is not UTF-8: save it as UTF-8", e);
    }
  }

  private void lines(String text) {
    int number = 0;
    for (var line : text.lines().map(SettingsFile::plain).toList()) {
      number++;
      if (!line.isEmpty() && !line.startsWith("#")) {
        tried(line, file + ", line " + number);
      }
    }
  }

  /// Without the mark that some editors put before UTF-8.
  private static String plain(String line) {
    return line.replace("\ufeff", "").strip();
  }

  private void tried(String line, String place) {
    try {
      line(line, place);
    } catch (SettingsException refusal) {
      refusals.accept(refusal);
    }
  }

  private void line(String line, String place) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new SettingsException(place + ": must be key = value, got " + line);
    }
    var setting = setting(line.substring(0, equals).strip(), place);
    var value = new Value(line.substring(equals + 1).strip(), place + ": " + setting.key());
    if (values.put(setting, value) != null) {
      throw new SettingsException(place + ": " + setting.key() + " was set before");
    }
  }

  private static Setting setting(String key, String place) {
    return Arrays.stream(Setting.values())
        .filter(setting -> setting.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new SettingsException(
                    place + ": no setting is called " + key + "; there are " + all()));
  }

  private static String all() {
    return Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", "));
  }
}
