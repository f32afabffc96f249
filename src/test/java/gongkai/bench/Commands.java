package gongkai.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How processes are started that do one thing each.
final class Commands {
  private Commands() {}

  /// `gongkai COMMAND --index FOLDER …`, with Java's options as the launcher gives them.
  static List<String> gongkai(String command, Path index, String... more) {
    var options = new ArrayList<String>();
    if (command.equals("serve")) {
      options.add("--add-modules=jdk.incubator.vector");
    }
    options.add("-Dgongkai.home=" + Path.of("").toAbsolutePath());
    options.addAll(List.of("gongkai.cli.Main", command, "--index", index.toString()));
    options.addAll(List.of(more));
    return java(options);
  }

  static List<String> plainServer(Path index) {
    return java(
        List.of(
            "--add-modules=jdk.incubator.vector", PlainServer.class.getName(), index.toString()));
  }

  private static List<String> java(List<String> more) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Djava.util.logging.config.file=config/logging.properties");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(more);
    return command;
  }
}
