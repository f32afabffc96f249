package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.http.Rebuilding;
import gongkai.http.Rebuilding.State;
import gongkai.ingest.Progress;
import gongkai.ingest.Progress.Stage;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RebuilderTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z"));

  private final CountDownLatch goOn = new CountDownLatch(1);
  private final AtomicInteger runs = new AtomicInteger();

  private void two(Progress progress) throws IOException {
    runs.incrementAndGet();
    progress.begins(Stage.READ, 2);
    progress.advances();
    await(goOn);
    progress.advances();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Rebuilding ended(Rebuilder rebuilder) {
    while (rebuilder.latest().isRunning()) {
      Thread.onSpinWait();
    }
    return rebuilder.latest();
  }

  @Test
  void who_asks_again_is_told_of_the_one_under_way() {
    try (var rebuilder = new Rebuilder(this::two, CLOCK)) {
      assertThat(rebuilder.latest()).isEqualTo(Rebuilding.NONE);
      rebuilder.begin("王五");
      assertThat(rebuilder.begin("李四").by()).isEqualTo("王五");
      goOn.countDown();
      assertThat(ended(rebuilder))
          .isEqualTo(new Rebuilding(State.DONE, "王五", "2026-03-01T08:00:00Z", 2, 2, 0, ""));
      assertThat(runs).hasValue(1);
      assertThat(rebuilder.begin("李四").by()).isEqualTo("李四");
    }
  }

  @Test
  void what_fails_says_why_and_may_be_tried_again() {
    Rebuilder.Work failing =
        _ -> {
          throw new IOException("the disk is gone");
        };
    try (var rebuilder = new Rebuilder(failing, CLOCK)) {
      rebuilder.begin("王五");
      assertThat(ended(rebuilder).fault()).contains("the disk is gone");
      assertThat(rebuilder.begin("王五").isRunning()).isTrue();
    }
  }

  @Test
  void the_end_of_the_server_gives_up_what_is_under_way() {
    Rebuilder.Work endless =
        progress -> {
          progress.begins(Stage.READ, 1);
          goOn.countDown();
          while (true) {
            progress.advances();
          }
        };
    var rebuilder = new Rebuilder(endless, CLOCK);
    rebuilder.begin("王五");
    await(goOn);
    rebuilder.close();
    assertThat(rebuilder.latest().state()).isEqualTo(State.FAILED);
    assertThat(rebuilder.begin("王五").isRunning()).isFalse();
  }
}
