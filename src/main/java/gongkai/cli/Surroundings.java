package gongkai.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What the program stands in.
///
/// @param home where config, index and samples are looked for
/// @param out for results
/// @param err for progress and for what went wrong
record Surroundings(
    Path home, Map<String, String> environment, PrintStream out, PrintStream err, Screen screen) {

  enum Screen {
    /// A person is watching.
    TERMINAL,
    /// Lines go to a file or to another program.
    PLAIN
  }

  Surroundings {
    environment = Map.copyOf(environment);
  }

  /// The same, but what came of files is progress, because the result is something else.
  Surroundings withOutcomesAsProgress() {
    return new Surroundings(home, environment, err, err, screen);
  }

  /// The same, where nothing is said by variables.
  Surroundings withoutEnvironment() {
    return new Surroundings(home, Map.of(), out, err, screen);
  }

  /// Those of this process. Results are UTF-8 whatever the locale, because other programs read
  /// them.
  static Surroundings ofProcess() {
    boolean watched = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return new Surroundings(
        Path.of(System.getProperty("gongkai.home", "")).toAbsolutePath(),
        System.getenv(),
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
        System.err,
        watched ? Screen.TERMINAL : Screen.PLAIN);
  }
}
