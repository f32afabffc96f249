package gongkai;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipFile;

/// The program as other processes run it: the package that the build has made, unpacked; where
/// tests run without the build, the classes of this process.
///
/// @param home where the program stands
/// @param isPacked whether it is the package
public record Distribution(Path home, boolean isPacked) {
  /// Where `pom.xml` says which package it is.
  private static final String PACKAGE = "gongkai.package";

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /// What the build has made.
  public static Distribution ofBuild() throws IOException {
    var zip = System.getProperty(PACKAGE, "");
    return zip.isEmpty() ? ofClasses() : of(Path.of(zip));
  }

  /// The classes of this process.
  public static Distribution ofClasses() {
    return new Distribution(Path.of("").toAbsolutePath(), false);
  }

  /// A package, unpacked once.
  public static Distribution of(Path zip) throws IOException {
    var folder = TARGET.resolve("unpacked");
    var note = folder.resolve("of");
    var now = zip.toAbsolutePath() + " " + Files.getLastModifiedTime(zip) + " " + Files.size(zip);
    if (!Files.exists(note) || !Files.readString(note).equals(now)) {
      delete(folder);
      unpack(zip, folder);
      Files.writeString(note, now);
    }
    var name = zip.getFileName().toString();
    return new Distribution(folder.resolve(name.substring(0, name.lastIndexOf('.'))), true);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void unpack(Path file, Path folder) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        var target = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.resolveSibling("."));
          try (var in = zip.getInputStream(entry)) {
            Files.copy(in, target);
          }
          // Java's reader of archives does not know which files are programs.
          if (target.getFileName().toString().equals("gongkai")
              && !target.toFile().setExecutable(true)) {
            throw new IOException(target + " cannot be made a program");
          }
        }
      }
    }
  }

  /// What starts a command: `gongkai COMMAND …`.
  ///
  /// @param options of Java
  public ProcessBuilder command(List<String> options, List<String> arguments) {
    return isPacked ? launched(options, arguments) : ofClasses(options, arguments);
  }

  /// By the script that people start, on the Java of this process. No cache for the next start is
  /// written, which would take longer than most tests.
  private ProcessBuilder launched(List<String> options, List<String> arguments) {
    var command = new ArrayList<>(List.of(home.resolve("gongkai").toString()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command);
    var environment = builder.environment();
    environment.put("GONGKAI_JAVA_HOME", System.getProperty("java.home"));
    environment.put("GONGKAI_OPTS", String.join(" ", options));
    environment.put("GONGKAI_AOT", "off");
    return builder;
  }

  private ProcessBuilder ofClasses(List<String> options, List<String> arguments) {
    var command = java();
    command.addAll(options);
    if (arguments.getFirst().equals("serve")) {
      command.add("--add-modules=jdk.incubator.vector");
    }
    command.addAll(List.of("-cp", classPath(), "gongkai.cli.Main"));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }

  /// What starts Java as the script does, to be followed by `-cp`.
  public List<String> java() {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Dgongkai.home=" + home,
            "-Djava.util.logging.config.file=" + home.resolve("config/logging.properties")));
  }

  /// The libraries of the package alone, or the classes of this process.
  public String classPath() {
    return isPacked ? home.resolve("lib") + "/*" : System.getProperty("java.class.path");
  }

  /// The same, and the classes of the tests, for what only a test does.
  public String classPathWithTests() {
    try {
      var tests = Distribution.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return isPacked ? classPath() + ":" + Path.of(tests) : classPath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the tests stand in no folder", e);
    }
  }
}
