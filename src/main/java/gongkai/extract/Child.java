package gongkai.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another process of this program that reads files, seen from here. For one thread at a time, but
/// for [#kill].
final class Child {
  /// The first thing a child says.
  static final int READY = 0x676B_0001;

  /// Text of the greatest length that is taken, in cells of one character, with its places.
  private static final int MOST_ANSWERED = 64 << 20;

  /// How long a process that has closed its end may take to be gone.
  private static final int SECONDS_TO_EXIT = 10;

  private final Process process;
  private final DataOutputStream to;
  private final DataInputStream from;

  private Child(Process process) {
    this.process = process;
    this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /// Starts a process, which is not ready yet.
  static Child start(List<String> command) throws IOException {
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  void awaitReady() throws IOException {
    int said = from.readInt();
    if (said != READY) {
      throw new GarbledException("a child begins with " + Integer.toHexString(said));
    }
  }

  Extraction ask(String name, byte[] content) throws IOException {
    Frames.send(to, Wire.name(name));
    Frames.send(to, content);
    to.flush();
    return Wire.read(Frames.take(from, MOST_ANSWERED));
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// Ends the process, and whatever it has started.
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /// How a process has ended whose pipes are closed.
  int exitStatus() {
    try {
      if (process.waitFor(SECONDS_TO_EXIT, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
    return -1;
  }
}
