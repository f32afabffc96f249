package gongkai.extract;

import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;

/// What runs in the process that reads for another one: takes a file, answers, takes the next.
public final class ChildSide {
  private static final Logger LOG = System.getLogger(ChildSide.class.getName());

  /// Documents nest, and so do the readers of some formats.
  private static final long STACK = 16L << 20;

  /// The largest file there may be, and a name of any length.
  static final int MOST_REQUESTED = Integer.MAX_VALUE - 8;

  static final String TOO_MUCH_MEMORY = "读取所需内存超过上限（read_memory_mb）";

  private final Extracting extracting;

  public ChildSide(Extracting extracting) {
    this.extracting = extracting;
  }

  /// Answers until the parent is gone. The parent's end is noticed while a file is being read, too:
  /// reading is done by a thread that keeps no process alive.
  public void run(InputStream in, OutputStream out) throws IOException {
    var from = new DataInputStream(new BufferedInputStream(in));
    var to = new DataOutputStream(new BufferedOutputStream(out));
    var thread = Thread.ofPlatform().daemon().name("extract").stackSize(STACK).factory();
    // Not closed: that would wait for a reader that hangs.
    @SuppressWarnings("resource")
    var reading = Executors.newSingleThreadExecutor(thread);
    to.writeInt(Child.READY);
    to.flush();
    try {
      while (true) {
        var name = Wire.name(Frames.take(from, MOST_REQUESTED));
        var content = Frames.take(from, MOST_REQUESTED);
        reading.execute(() -> answer(to, name, content));
      }
    } catch (EOFException parentIsGone) {
      reading.shutdownNow();
    }
  }

  private void answer(DataOutputStream to, String name, byte[] content) {
    try {
      Frames.send(to, extracted(name, content));
      to.flush();
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "the parent no longer listens", e);
    }
  }

  /// Whatever happens, there is an answer: without one the parent would wait until time is up.
  private byte[] extracted(String name, byte[] content) {
    try {
      return Wire.write(extracting.extract(name, content));
    } catch (RuntimeException | Error e) {
      return Wire.write(failed(content, e));
    }
  }

  private static Refused failed(byte[] content, Throwable failure) {
    return switch (failure) {
      case StackOverflowError _ -> refused(content, Reason.DAMAGED, "文件内部嵌套过深，无法读取");
      case OutOfMemoryError _ -> refused(content, Reason.TOO_LARGE, TOO_MUCH_MEMORY);
      case RuntimeException e ->
          refused(content, Reason.DAMAGED, "文件内容不合格式规范，可能已损坏：" + e.getClass().getSimpleName());
      default -> refused(content, Reason.FAILED, "读取时程序出错：" + failure);
    };
  }

  static Refused refused(byte[] content, Reason reason, String detail) {
    return new Refused(Signature.mediaType(content), reason, detail);
  }
}
