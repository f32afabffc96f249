package gongkai.extract;

import gongkai.extract.Block.Paragraph;
import gongkai.extract.Block.Position;
import gongkai.extract.Extraction.Extracted;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// A process that reads files and does as their bytes say. Each file begins with a zero, so that it
/// is not read as text.
public final class Misbehaving {
  private final OutputStream out;
  private final List<byte[]> hoard = new ArrayList<>();
  private int files;

  private Misbehaving(OutputStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    var out = new FileOutputStream(FileDescriptor.out);
    new ChildSide(new Misbehaving(out)::extract).run(System.in, out);
  }

  static List<String> command() {
    return List.of(
        System.getProperty("java.home") + "/bin/java",
        "-Xmx64m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisplayVMOutputToStderr",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Misbehaving.class.getName());
  }

  static byte[] file(String what) {
    return ("\0" + what).getBytes(StandardCharsets.UTF_8);
  }

  private Extraction extract(String name, byte[] content) {
    files++;
    try {
      switch (new String(content, 1, content.length - 1, StandardCharsets.UTF_8)) {
        case "hang" -> new CountDownLatch(1).await();
        case "exit" -> System.exit(1);
        case "hoard" -> hoardForEver();
        case "recurse" -> recurse(1);
        case "fail" -> throw new IllegalStateException("unforeseen");
        case "print" -> out.write("loading fonts …\n".getBytes(StandardCharsets.UTF_8));
        case "giant" -> giant();
        default -> {}
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Extracted(name, files, List.of(new Paragraph("", new Position(0, files))));
  }

  private void hoardForEver() {
    while (true) {
      hoard.add(new byte[1 << 20]);
    }
  }

  private static int recurse(int depth) {
    return depth < 0 ? depth : recurse(depth + 1) + depth;
  }

  private void giant() throws IOException {
    var frame = new DataOutputStream(out);
    frame.writeInt(Frames.MARK);
    frame.writeInt(Integer.MAX_VALUE);
    frame.flush();
  }
}
