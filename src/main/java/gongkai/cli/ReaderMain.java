package gongkai.cli;

import gongkai.extract.ChildSide;
import gongkai.extract.Extractors;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;

/// The process that reads what other programs have written, so that a bad file harms no more than
/// itself. It says nothing but answers: what a library prints or logs is dropped.
public final class ReaderMain {
  private ReaderMain() {}

  public static void main(String[] arguments) throws IOException {
    LogManager.getLogManager().reset();
    var silence = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(silence);
    System.setErr(silence);
    new ChildSide(extractors()).run(System.in, new FileOutputStream(FileDescriptor.out));
  }

  private static Extractors extractors() {
    return OnPath.find("tesseract", System.getenv())
        .map(Extractors::new)
        .orElseGet(Extractors::new);
  }

  /// What starts such a process: the Java and the classes of this one, with the compiler and the
  /// collector that are ready first.
  public static List<String> command(int memoryMegabytes) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + memoryMegabytes + "m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisplayVMOutputToStderr",
        "-XX:+ErrorFileToStderr",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        ReaderMain.class.getName());
  }
}
