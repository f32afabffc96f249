package gongkai.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/// An option that takes some of a closed list, by comma.
///
/// @param key how each is written
record Choice<T>(String option, String about, Function<T, String> key) {

  OptionSpec spec() {
    return OptionSpec.builder(option)
        .type(String.class)
        .paramLabel(option.substring(2).toUpperCase(Locale.ROOT))
        .description(about)
        .build();
  }

  /// Those that were given, none where the option was not.
  Set<T> of(Call call, Collection<T> known) {
    String given = call.typed().matchedOptionValue(option, "");
    return Stream.of(given.split(","))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> one(text, known))
        .collect(Collectors.toSet());
  }

  private T one(String text, Collection<T> known) {
    return known.stream()
        .filter(each -> key.apply(each).equals(text))
        .findFirst()
        .orElseThrow(() -> new SettingsException(refusal(text, known.stream().map(key).toList())));
  }

  private String refusal(String text, List<String> known) {
    return option + " must be among " + String.join(", ", known) + ", got " + text;
  }
}
