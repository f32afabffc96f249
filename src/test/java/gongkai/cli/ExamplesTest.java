package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The examples in `docs/examples` do what they say, in each language that this machine has; a
/// language that it has not is skipped, and the report of the tests says so.
class ExamplesTest {
  private static final Path EXAMPLES = Shell.PROJECT.resolve("docs/examples");
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");
  private static final String UPLOAD = "songping-government-2024.txt";

  private static Terminal.Server server;
  private static String token;

  @BeforeAll
  static void serve(@TempDir Path folder) throws Exception {
    var terminal = Terminal.at(folder.resolve("index"));
    terminal.run("index", SAMPLES.toString());
    server = terminal.serve();
    token = terminal.run("token", "examples", "--role", "writer").only();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"python3, gongkai.py", "node, gongkai.mjs", "sh, gongkai.sh"})
  void an_example_does_what_it_says(String language, String example) throws Exception {
    assumeTrue(
        isInstalled(language), () -> language + " is not installed: " + example + " skipped");
    assumeTrue(!language.equals("sh") || isInstalled("curl"), "curl is not installed");
    hold(run(List.of(language, EXAMPLES.resolve(example).toString())));
  }

  @Test
  void the_example_in_java_does_what_it_says() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var source = EXAMPLES.resolve("GongkaiExample.java").toString();
    var libraries = System.getProperty("java.class.path");
    hold(run(List.of(java, "-Dstdout.encoding=UTF-8", "-cp", libraries, source)));
  }

  private static boolean isInstalled(String command) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  private static List<String> run(List<String> command) throws IOException, InterruptedException {
    var whole = new ArrayList<>(command);
    whole.add(server.address().replaceFirst("/$", ""));
    whole.add(SAMPLES.resolve(UPLOAD).toString());
    var starter = new ProcessBuilder(whole).redirectErrorStream(true);
    starter.environment().put("GONGKAI_TOKEN", token);
    starter.environment().put("PYTHONIOENCODING", "utf-8");
    var process = starter.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().toList();
  }

  /// Each tells what it searched, listed, uploaded and exported.
  private static void hold(List<String> said) {
    assertThat(said)
        .hasSize(10)
        .contains("found 6", "listed 24", "exported 24")
        .anyMatch(line -> line.matches(UPLOAD + " (ok|duplicate) 松坪区人民政府@2024"));
    assertThat(said.subList(1, 7)).allMatch(line -> line.matches("[^@]+@20\\d\\d(\\+area)?"));
  }
}
