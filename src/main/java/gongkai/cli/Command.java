package gongkai.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// One command: what it is called, what it takes, and what it does. Its help comes from these.
interface Command {
  /// Done as asked.
  int DONE = 0;

  /// Done, and something is wrong with what was looked at.
  int FOUND_WRONG = 1;

  /// Not done: wrong usage, wrong configuration, or something in the way.
  int NOT_DONE = 2;

  String name();

  /// One line for the list of commands.
  String summary();

  /// What its help says beyond the summary, a paragraph a line.
  default List<String> more() {
    return List.of();
  }

  /// The settings that may be given as options.
  List<Setting> settings();

  /// Adds arguments and options that are no settings.
  default void describe(CommandSpec spec) {}

  /// Does what was asked.
  ///
  /// @return one of the three exit statuses
  int run(Call call) throws IOException;

  default CommandSpec spec() {
    var spec =
        CommandSpec.create().name(name()).addOption(Options.help()).addOption(Options.debug());
    spec.usageMessage().description(summary()).footer(more().toArray(String[]::new));
    describe(spec);
    settings().forEach(setting -> spec.addOption(option(setting)));
    return spec;
  }

  private static OptionSpec option(Setting setting) {
    return OptionSpec.builder(setting.option())
        .type(String.class)
        .paramLabel(setting.label())
        .description(setting.about())
        .build();
  }
}
