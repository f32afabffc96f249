package gongkai.cli;

import gongkai.document.Field;
import gongkai.document.Fields;
import gongkai.query.Clause;
import gongkai.query.Filters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Options that choose agencies and years. They take what the filters of the API take.
final class AgencyFilters {
  private static final Map<String, String> ABOUT = about();

  private AgencyFilters() {}

  private static Map<String, String> about() {
    var about = new LinkedHashMap<String, String>();
    about.put("year", "the year covered, such as 2023 or 2021..2023");
    about.put("region", "a place and all below it, by name or path");
    about.put("agency", "agencies by their whole name");
    about.put("kind", "kinds of agency, such as 教育");
    about.put("level", "province, prefecture, county or township");
    return about;
  }

  static void describe(CommandSpec spec) {
    ABOUT.forEach(
        (key, about) ->
            spec.addOption(
                OptionSpec.builder("--" + key)
                    .type(String.class)
                    .paramLabel(key.toUpperCase(Locale.ROOT))
                    .description(about + "; several by comma")
                    .build()));
  }

  /// The filters given, and more of a program's own.
  static Map<Field, Clause> read(Call call, Fields fields, Map<String, List<String>> more) {
    var given = new LinkedHashMap<String, List<String>>(more);
    for (var key : ABOUT.keySet()) {
      String value = call.typed().matchedOptionValue("--" + key, "");
      if (!value.isEmpty()) {
        given.put(key, List.of(value));
      }
    }
    return switch (new Filters(fields).read(given)) {
      case Filters.Accepted(var clauses) -> clauses;
      case Filters.Refused refused -> throw new SettingsException(refused.message(Locale.ENGLISH));
    };
  }
}
