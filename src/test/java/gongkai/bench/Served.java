package gongkai.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A server in a process of its own.
final class Served implements AutoCloseable {
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern HEAP = Pattern.compile(" used (\\d+)K");

  private final Process process;
  private final URI address;

  private Served(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /// Starts a server that prints its address when it can be reached.
  static Served start(ProcessBuilder command) throws IOException {
    var process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("http://")) {
        return new Served(process, URI.create(line.strip()));
      }
    }
    throw new IOException("did not start: " + String.join(" ", command.command()));
  }

  URI address() {
    return address;
  }

  /// Megabytes of the machine's memory that the process holds, or zero where the system does not
  /// tell.
  double residentMegabytes() throws IOException {
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return number(RESIDENT, Files.readString(status)) / 1024;
  }

  /// How long the process has had a core, all its threads together.
  double coreSeconds() {
    return process.toHandle().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
  }

  /// Megabytes of objects that are in use.
  double heapMegabytes() throws IOException, InterruptedException {
    ask("GC.run");
    return number(HEAP, ask("GC.heap_info")) / 1024;
  }

  private String ask(String question) throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var asking = new ProcessBuilder(jcmd, Long.toString(process.pid()), question).start();
    var answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    asking.waitFor();
    return answer;
  }

  private static double number(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? Double.parseDouble(found.group(1)) : 0;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
