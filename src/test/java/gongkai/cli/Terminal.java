package gongkai.cli;

import gongkai.Distribution;
import gongkai.cli.Shell.Said;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Runs commands as a person does at a terminal: the package that was built, in processes of their
/// own, with an index of their own.
record Terminal(Distribution program, Path index) {
  /// What a process ends with that was asked to.
  private static final int ASKED_TO_END = 128 + 15;

  private static final int PATIENCE_S = 120;

  static Terminal at(Path index) throws IOException {
    return new Terminal(Distribution.ofBuild(), index);
  }

  private ProcessBuilder command(String... arguments) {
    var builder = program.command(List.of(), List.of(arguments));
    builder.environment().put("GONGKAI_INDEX", index.toString());
    return builder;
  }

  Said run(String... arguments) throws IOException, InterruptedException {
    var process = command(arguments).start();
    var err = CompletableFuture.supplyAsync(() -> lines(process.getErrorStream()));
    var out = lines(process.getInputStream());
    return new Said(process.waitFor(), out, err.join());
  }

  private static List<String> lines(InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Starts a server on a free port.
  Server serve(String... options) throws IOException {
    var arguments = new String[options.length + 3];
    System.arraycopy(new String[] {"serve", "--port", "0"}, 0, arguments, 0, 3);
    System.arraycopy(options, 0, arguments, 3, options.length);
    // Within the index, because tests look whether anything came to stand beside it.
    var log = index.resolve("serve.log");
    var process = command(arguments).redirectError(log.toFile()).start();
    var out = process.inputReader(StandardCharsets.UTF_8);
    var address = out.readLine();
    if (address == null) {
      throw new IOException("no server: see " + log);
    }
    return new Server(process, out, address);
  }

  /// A server in a process of its own.
  record Server(Process process, BufferedReader out, String address) implements AutoCloseable {

    URI uri(String path) {
      return URI.create(address).resolve(path);
    }

    Raw raw() {
      return new Raw(URI.create(address).getPort());
    }

    /// Asks it to end, as a system does that is shut down.
    @Override
    public void close() throws IOException {
      process.destroy();
      try (out) {
        process.onExit().orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
      }
      if (process.exitValue() != ASKED_TO_END) {
        throw new IllegalStateException("the server ended with " + process.exitValue());
      }
    }
  }
}
