package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Distribution;
import gongkai.cli.Surroundings.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that writes an index, of the package that was built, is killed at any moment. Whatever
/// it had promised is there.
class KillTest {
  private static final Path SAMPLE =
      Shell.PROJECT.resolve("src/main/samples/reports/yunling-natural-resources-2023.txt");
  private static final String NAME = "云岭";
  private static final String LETTERS = "清平安宁永兴长乐新丰嘉和瑞昌德明";
  private static final int FILES = 30;

  /// An index is written so often before another one is begun.
  private static final int ROUNDS_AN_INDEX = 20;

  /// About what it takes to write and commit a batch.
  private static final long LONGEST_DELAY = TimeUnit.MILLISECONDS.toNanos(120);

  @TempDir private Path folder;
  private final Random random = new Random(20250301);
  private final List<String> promised = new ArrayList<>();
  private Path index = Path.of("");
  private Path files;
  private String text = "";
  private final Settings settings = settings();
  private final Program program = new Program(Shell.PROJECT, settings);

  KillTest() throws IOException {}

  @BeforeEach
  void readTheSample() throws IOException {
    text = Files.readString(SAMPLE, StandardCharsets.UTF_16);
    files = Files.createDirectories(folder.resolve("files"));
  }

  @Test
  void nothing_that_was_promised_is_lost_in_10_kills() throws Exception {
    kill(10);
  }

  @Test
  @Tag("long")
  void nothing_that_was_promised_is_lost_in_200_kills() throws Exception {
    kill(200);
  }

  private void kill(int rounds) throws Exception {
    for (int round = 0; round < rounds; round++) {
      if (round % ROUNDS_AN_INDEX == 0) {
        index = folder.resolve("index-" + round);
        promised.clear();
      }
      writeAndKill(round);
      new Promises(program, settings).areKept(index, promised);
    }
    assertThat(promised)
        .extracting(line -> line.split(" ", -1)[0])
        .contains("begun", "report", "token", "corrected", "reviewed");
  }

  private void writeAndKill(int round) throws Exception {
    int patience = random.nextInt(16);
    long delay = (long) (random.nextDouble() * LONGEST_DELAY);
    var process = start(round);
    try (var lines = process.inputReader()) {
      for (int i = 0; i <= patience; i++) {
        take(lines.readLine());
      }
      LockSupport.parkNanos(delay);
      assertThat(process.toHandle().destroyForcibly()).isTrue();
      takeRest(lines);
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(process.exitValue()).as("killed, and not ended").isEqualTo(128 + 9);
  }

  private void takeRest(BufferedReader lines) throws IOException {
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      take(line);
    }
  }

  private void take(String line) {
    assertThat(line).as("what the process says").isNotNull();
    if (line.endsWith(" .")) {
      promised.add(line);
    }
  }

  private Process start(int round) throws IOException {
    var distribution = Distribution.ofBuild();
    var command = distribution.java();
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--add-modules=jdk.incubator.vector",
            "-cp",
            distribution.classPathWithTests(),
            KilledWriter.class.getName(),
            String.valueOf(round)));
    for (int i = 0; i < FILES; i++) {
      command.add(file(round % ROUNDS_AN_INDEX * FILES + i).toString());
    }
    var builder = new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
    builder.environment().put("GONGKAI_INDEX", index.toString());
    return builder.start();
  }

  /// Agencies that nobody has heard of, each with a file.
  private Path file(int number) throws IOException {
    int letters = LETTERS.length();
    var name =
        ""
            + LETTERS.charAt(number % letters)
            + LETTERS.charAt(number / letters % letters)
            + LETTERS.charAt(number / letters / letters);
    return Files.writeString(files.resolve(number + ".txt"), text.replace(NAME, name));
  }

  /// Of no index, so that words and places are read only once.
  private static Settings settings() throws IOException {
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    var around = new Surroundings(Shell.PROJECT, Map.of(), nowhere, nowhere, Screen.PLAIN);
    return Settings.read(around, Map.of());
  }
}
