package gongkai.cli;

import gongkai.cli.Surroundings.Screen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Runs commands as a shell does, in this process, with an index of its own.
public final class Shell {
  /// The folder of the project, with its own configuration.
  public static final Path PROJECT = Path.of("").toAbsolutePath();

  private final Path home;
  private final Map<String, String> environment = new HashMap<>();

  /// What a command said, line by line.
  public record Said(int status, List<String> out, List<String> err) {
    public String only() {
      if (out.size() != 1) {
        throw new AssertionError("not one line: " + this);
      }
      return out.getFirst();
    }
  }

  public Shell(Path home, Path index) {
    this.home = home;
    environment.put("GONGKAI_INDEX", index.toString());
  }

  /// A shell whose home is a copy of the project's configuration, to be spoiled.
  static Shell withOwnConfig(Path home, Path index) throws IOException {
    var config = PROJECT.resolve("config");
    try (var files = Files.walk(config)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = home.resolve("config").resolve(config.relativize(file));
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
    return new Shell(home, index);
  }

  public Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Shell without(String variable) {
    environment.remove(variable);
    return this;
  }

  public Said run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status = Main.run(List.of(arguments), around(out, err));
    return new Said(status, lines(out), lines(err));
  }

  /// Starts a command that serves until it is closed.
  public Running start(String... arguments) {
    return new Running(List.of(arguments));
  }

  private Surroundings around(OutputStream out, OutputStream err) {
    return new Surroundings(home, environment, stream(out), stream(err), Screen.PLAIN);
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  private static List<String> lines(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /// A server in a thread of its own.
  public final class Running implements AutoCloseable {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Thread thread;

    private Running(List<String> arguments) {
      thread =
          Thread.ofPlatform()
              .start(() -> ended.complete(Main.run(arguments, around(new Watched(), err))));
      CompletableFuture.anyOf(ready, ended).orTimeout(60, TimeUnit.SECONDS).join();
    }

    /// What it printed so far; for a server, its address.
    public Said said() {
      return new Said(ended.getNow(-1), lines(out), lines(err));
    }

    /// Stops it as Ctrl+C does.
    int stop() {
      thread.interrupt();
      return ended.orTimeout(60, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
      stop();
    }

    /// Tells when the first line is whole.
    private final class Watched extends OutputStream {
      @Override
      public void write(int each) {
        out.write(each);
        if (each == '\n') {
          ready.complete(null);
        }
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
          write(bytes[i]);
        }
      }
    }
  }
}
