package gongkai.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Picks the command. The order of the list is the order of the help.
public final class Main {
  private static final List<Command> COMMANDS =
      List.of(
          new DemoCommand(),
          new IndexCommand(),
          new ServeCommand(),
          new SearchCommand(),
          new ParseCommand(),
          new CheckCommand(),
          new FindingsCommand(),
          new MissingCommand(),
          new ReviewCommand(),
          new CorrectCommand(),
          new TokenCommand(),
          new RebuildCommand(),
          new SnapshotCommand(),
          new RestoreCommand(),
          new DoctorCommand(),
          new ConfigCommand());

  /// Wide enough for a line about an option, narrow enough for half a screen.
  private static final int HELP_WIDTH = 100;

  /// Held, because a logger that nobody holds forgets its level.
  private static final Logger LOGGER = Logger.getLogger("gongkai");

  private Main() {}

  /// Runs the command that the arguments name, and ends the process with its status.
  public static void main(String[] arguments) {
    // Else Undertow starts another library for its log, which writes to this one.
    System.setProperty("org.jboss.logging.provider", "jdk");
    var around = Surroundings.ofProcess();
    int status = run(List.of(arguments), around);
    around.out().flush();
    System.exit(status);
  }

  static int run(List<String> arguments, Surroundings around) {
    var line = commandLine(arguments);
    try {
      var typed = line.parseArgs(spelledOut(line, arguments).toArray(String[]::new));
      return help(line, typed, around.out()) ? Command.DONE : run(typed, around);
    } catch (ParameterException e) {
      around.err().println("gongkai: " + e.getMessage());
      around
          .err()
          .println("Run `" + name(e.getCommandLine()) + " --help` to see what is possible.");
      return Command.NOT_DONE;
    }
  }

  /// `help index` is `index --help`.
  private static List<String> spelledOut(CommandLine line, List<String> arguments) {
    if (arguments.isEmpty() || arguments.getFirst().startsWith("-")) {
      return arguments;
    }
    var first = arguments.getFirst();
    if (first.equals("help")) {
      return Stream.concat(arguments.stream().skip(1), Stream.of("--help")).toList();
    }
    if (command(first).isEmpty()) {
      var all = COMMANDS.stream().map(Command::name).collect(Collectors.joining(", "));
      throw new ParameterException(line, "no command is called " + first + "; there are " + all);
    }
    return arguments;
  }

  private static int run(ParseResult typed, Surroundings around) {
    var call = new Call(around, typed.subcommand());
    if (call.has(Options.DEBUG)) {
      LOGGER.setLevel(Level.FINE);
    }
    try {
      return command(typed.subcommand().commandSpec().name()).orElseThrow().run(call);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      around.err().println("gongkai: " + Failures.say(e));
      if (call.has(Options.DEBUG)) {
        e.printStackTrace(around.err());
      }
      return Command.NOT_DONE;
    }
  }

  /// Shows help or version where they were asked for, and help where nothing was.
  private static boolean help(CommandLine line, ParseResult typed, PrintStream out) {
    var asked = typed.hasSubcommand() ? typed.subcommand() : typed;
    if (asked.isUsageHelpRequested()
        || (!typed.hasSubcommand() && !typed.isVersionHelpRequested())) {
      asked.commandSpec().commandLine().usage(out, Ansi.OFF);
      return true;
    }
    if (typed.isVersionHelpRequested()) {
      line.printVersionHelp(out, Ansi.OFF);
      return true;
    }
    return false;
  }

  private static String name(CommandLine line) {
    return line.getCommandSpec().qualifiedName();
  }

  private static Optional<Command> command(String name) {
    return COMMANDS.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  /// Of one command only where it is called by its name: describing all takes longer than most of
  /// what they do.
  private static List<Command> described(List<String> arguments) {
    return arguments.stream().findFirst().flatMap(Main::command).map(List::of).orElse(COMMANDS);
  }

  private static CommandLine commandLine(List<String> arguments) {
    var spec =
        CommandSpec.create()
            .name("gongkai")
            .version("gongkai " + version())
            .addOption(Options.help())
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description("show the version")
                    .build());
    spec.usageMessage()
        .description("Finds and counts what agencies write in their annual disclosure reports.")
        .footer(
            "",
            "Settings: "
                + Settings.FILE
                + " says them all; GONGKAI_PORT and the like, and options,",
            "count before it.",
            "Exit status: 0 done, 1 done and something wrong was found, 2 not done.");
    described(arguments).forEach(command -> spec.addSubcommand(command.name(), command.spec()));
    return new CommandLine(spec).setUsageHelpWidth(HELP_WIDTH).setUsageHelpAutoWidth(false);
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
