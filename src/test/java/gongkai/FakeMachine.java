package gongkai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A make-believe machine for the script `gongkai`: a shell's tools, but no Java and no Maven other
/// than those a test installs, which only say how they were called.
final class FakeMachine {
  private static final String JAVA =
      """
      #!/bin/sh
      echo "$0"
      echo "locale ${LC_ALL:-}"
      for argument in "$@"; do echo "<$argument>"; done
      exit ${JAVA_EXIT:-0}
      """;

  private static final String MAVEN =
      """
      echo "$JAVA_HOME $*" >>mvn-calls
      [ "${MVN_EXIT:-0}" = 0 ] || { echo '[ERROR] no such library'; exit "$MVN_EXIT"; }
      mkdir -p target/lib
      : >target/lib/gongkai-1.jar
      """;

  private final Path root;
  private final Path home;
  private final Map<String, String> environment = new HashMap<>();

  /// The script stands in a folder whose name has a blank.
  FakeMachine(Path root) throws IOException {
    this.root = root;
    this.home = Files.createDirectories(root.resolve("a folder/gongkai"));
    executable(home.resolve("gongkai"), onThisMachine(Files.readString(Path.of("gongkai"))));
    Files.createDirectory(path("bin"));
    for (var tool : List.of("cat", "find", "grep", "head", "mkdir", "readlink", "rm", "sleep")) {
      var real = Stream.of("/bin/", "/usr/bin/").map(folder -> folder + tool);
      var found = real.filter(file -> Files.exists(Path.of(file))).findFirst().orElseThrow();
      installTool(tool, "exec " + found + " \"$@\"\n");
    }
    set("PATH", path("bin").toString());
    set("HOME", root.resolve("user").toString());
  }

  /// The folder the program stands in.
  Path home() {
    return home;
  }

  Path path(String name) {
    return root.resolve(name);
  }

  void set(String variable, String value) {
    environment.put(variable, value);
  }

  /// Makes a JDK in a folder.
  Path install(String folder, String version) throws IOException {
    var jdk = path(folder);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "OS=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    executable(jdk.resolve("bin/java"), JAVA);
    executable(jdk.resolve("bin/javac"), JAVA);
    return jdk;
  }

  Path installGoodJdk() throws IOException {
    return install("usr/lib/jvm/temurin-25", "25.0.3");
  }

  void installMaven() throws IOException {
    installTool("mvn", MAVEN);
  }

  void installTool(String name, String script) throws IOException {
    executable(path("bin/" + name), "#!/bin/sh\n" + script);
  }

  List<String> mavenCalls() throws IOException {
    var calls = home.resolve("mvn-calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return run(home.resolve("gongkai"), arguments);
  }

  Run run(Path script, String... arguments) throws IOException, InterruptedException {
    var command = new ProcessBuilder(script.toString());
    command.command().addAll(List.of(arguments));
    command.directory(root.toFile());
    command.environment().clear();
    command.environment().putAll(environment);
    command.redirectOutput(path("out").toFile());
    command.redirectError(path("err").toFile());
    var code = command.start().waitFor();
    return new Run(
        code, Files.readString(path("out"), UTF_8), Files.readString(path("err"), UTF_8));
  }

  /// The real machine may have a JDK 25 in any of the usual places.
  private String onThisMachine(String text) {
    return text.replaceAll("(?<= )/(?=usr/|opt/|Library/)", root + "/");
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /// What a start ended with.
  record Run(int code, String out, String err) {
    String java() {
      return out.lines().findFirst().orElseThrow(() -> new AssertionError(err));
    }

    List<String> programArguments() {
      return out.lines().dropWhile(line -> !line.equals("<gongkai.cli.Main>")).skip(1).toList();
    }
  }
}
