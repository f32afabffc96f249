package gongkai.bench;

import gongkai.Distribution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How processes are started that do one thing each.
final class Commands {
  private Commands() {}

  /// `gongkai COMMAND --index FOLDER …`, of the package that the build has made or that the system
  /// property names.
  static ProcessBuilder gongkai(String command, Path index, String... more) throws IOException {
    return gongkai(List.of(), command, index, more);
  }

  /// @param options of Java
  static ProcessBuilder gongkai(List<String> options, String command, Path index, String... more)
      throws IOException {
    var arguments = new ArrayList<>(List.of(command, "--index", index.toString()));
    arguments.addAll(List.of(more));
    return Distribution.ofBuild().command(options, arguments);
  }

  static ProcessBuilder plainServer(Path index) {
    var program = Distribution.ofClasses();
    var command = program.java();
    command.addAll(
        List.of(
            "--add-modules=jdk.incubator.vector",
            "-cp",
            program.classPath(),
            PlainServer.class.getName(),
            index.toString()));
    return new ProcessBuilder(command);
  }
}
