package gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import picocli.CommandLine.ParseResult;

/// One call of a command: what was typed, and where.
record Call(Surroundings around, ParseResult typed) {

  boolean has(String option) {
    return typed.hasMatchedOption(option);
  }

  List<Path> paths() {
    return typed.matchedPositionalValue(0, List.of());
  }

  List<String> words() {
    return typed.matchedPositionalValue(0, List.of());
  }

  /// The settings that hold for this call.
  Settings settings() throws IOException {
    var given = new EnumMap<Setting, String>(Setting.class);
    Arrays.stream(Setting.values())
        .filter(this::isGiven)
        .forEach(setting -> given.put(setting, typed.matchedOptionValue(setting.option(), "")));
    return Settings.read(around, given);
  }

  /// A flag of the same name, as `index --watch`, gives no setting.
  private boolean isGiven(Setting setting) {
    return typed.hasMatchedOption(setting.option())
        && typed.matchedOption(setting.option()).type() == String.class;
  }
}
