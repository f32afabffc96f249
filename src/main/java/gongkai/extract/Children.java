package gongkai.extract;

import gongkai.extract.Extraction.Reason;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Reads files in processes of their own, because readers of office formats can hang or swallow
/// memory on a bad file. Plain text is read in this one.
///
/// A process is started when it is first needed, reads one file at a time, and is used again until
/// it hangs, dies or answers nonsense. Then it is killed, the file has its outcome, and the next
/// file gets another process.
public final class Children implements Extracting {
  private static final Logger LOG = System.getLogger(Children.class.getName());

  /// With which Java ends where `-XX:+ExitOnOutOfMemoryError` holds.
  private static final int OUT_OF_MEMORY = 3;

  /// Starting takes a fraction of a second; a machine that needs this long is out of order.
  private static final Duration START = Duration.ofSeconds(60);

  private final Extractors extractors;
  private final Limits limits;
  private final Semaphore room;
  private final ConcurrentLinkedDeque<Child> idle = new ConcurrentLinkedDeque<>();
  private final Set<Child> all = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("extract-clock").factory());
  private final AtomicBoolean closed = new AtomicBoolean();

  /// What children may use.
  ///
  /// @param command starts a process that runs a [ChildSide] on its standard input and output
  /// @param most processes at the same time
  /// @param time for one file
  public record Limits(List<String> command, int most, Duration time) {
    public Limits {
      command = List.copyOf(command);
      if (most < 1) {
        throw new IllegalArgumentException("most must be at least 1, got " + most);
      }
    }
  }

  public Children(Extractors extractors, Limits limits) {
    this.extractors = extractors;
    this.limits = limits;
    this.room = new Semaphore(limits.most());
  }

  @Override
  public Extraction extract(String name, byte[] content) {
    return extractors.extractPlain(name, content).orElseGet(() -> extractElsewhere(name, content));
  }

  private Extraction extractElsewhere(String name, byte[] content) {
    room.acquireUninterruptibly();
    try {
      return idleChild()
          .map(child -> ask(child, name, content))
          .filter(answer -> !(answer instanceof Answer.Died))
          // What a process has read before must not count against a file: a fresh one decides.
          .orElseGet(() -> askFresh(name, content))
          .extraction(content, limits.time());
    } finally {
      room.release();
    }
  }

  private Optional<Child> idleChild() {
    for (var child = idle.poll(); child != null; child = idle.poll()) {
      if (child.isAlive()) {
        return Optional.of(child);
      }
      all.remove(child);
    }
    return Optional.empty();
  }

  private Answer askFresh(String name, byte[] content) {
    try {
      var child = Child.start(limits.command());
      all.add(child);
      if (closed.get()) {
        child.kill();
      }
      var ready = within(START, child, () -> ready(child));
      return ready instanceof Answer.Ready ? ask(child, name, content) : unready(ready);
    } catch (IOException e) {
      LOG.log(Level.ERROR, "no process for reading can be started: " + e.getMessage());
      return new Answer.Unready();
    }
  }

  private static Answer ready(Child child) throws IOException {
    child.awaitReady();
    return new Answer.Ready();
  }

  private Answer unready(Answer instead) {
    if (!closed.get()) {
      LOG.log(
          Level.ERROR,
          "the process for reading does not start ("
              + instead
              + "): "
              + String.join(" ", limits.command()));
    }
    return new Answer.Unready();
  }

  private Answer ask(Child child, String name, byte[] content) {
    var answer = within(limits.time(), child, () -> new Answer.Told(child.ask(name, content)));
    if (answer instanceof Answer.Told) {
      idle.push(child);
    }
    return answer;
  }

  private interface Question {
    Answer ask() throws IOException;
  }

  /// What a child answers in time. It is dead afterwards if it has not answered.
  private Answer within(Duration time, Child child, Question question) {
    var late = new AtomicBoolean();
    var alarm =
        clock.schedule(
            () -> {
              late.set(true);
              child.kill();
            },
            time.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return question.ask();
    } catch (GarbledException e) {
      LOG.log(Level.DEBUG, "a child answered nonsense", e);
      child.kill();
      return gone(child, late.get() ? new Answer.Late() : new Answer.Died(0));
    } catch (IOException closedPipe) {
      int status = child.exitStatus();
      return gone(child, late.get() ? new Answer.Late() : new Answer.Died(status));
    } finally {
      alarm.cancel(false);
    }
  }

  private Answer gone(Child child, Answer answer) {
    all.remove(child);
    return answer;
  }

  /// What came of asking.
  private sealed interface Answer {
    record Ready() implements Answer {}

    record Told(Extraction extraction) implements Answer {}

    record Late() implements Answer {}

    /// @param status with which the process ended, or zero where it was ended for its nonsense
    record Died(int status) implements Answer {}

    record Unready() implements Answer {}

    default Extraction extraction(byte[] content, Duration time) {
      return switch (this) {
        case Told(var extraction) -> extraction;
        case Late _ ->
            refused(content, Reason.TIMED_OUT, "读取超过 %d 秒，已停止".formatted(time.toSeconds()));
        case Died(var status) when status == OUT_OF_MEMORY ->
            refused(content, Reason.TOO_LARGE, ChildSide.TOO_MUCH_MEMORY);
        case Died _ -> refused(content, Reason.FAILED, "读取进程在读此文件时意外退出，文件可能已损坏");
        case Unready _, Ready _ ->
            refused(content, Reason.FAILED, "读取进程无法启动，请检查 read_memory_mb 和剩余内存后重新收录");
      };
    }

    private static Extraction refused(byte[] content, Reason reason, String detail) {
      return ChildSide.refused(content, reason, detail);
    }
  }

  /// Ends all processes, those that still read among them.
  @Override
  public void close() {
    closed.set(true);
    all.forEach(Child::kill);
    clock.shutdownNow();
  }
}
