package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Fields;
import gongkai.form.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports leave workers for others.
class ExportsAtOnceTest {

  @Test
  void more_than_some_at_once_are_told_to_come_again(@TempDir Path folder) throws Exception {
    try (var server = SampleServer.start(folder)) {
      var form = Form.read(Path.of("config/form"));
      var fields = Fields.read(Path.of("config/fields.tsv"), form.figures());
      var route = new ExportRoute(server.index(), form, fields, Patience.of(Times.USUAL.export()));
      var refused = new ArrayList<Reply>();
      within(route, ExportRoute.MOST_AT_ONCE, refused::add);
      assertThat(refused).isNotEmpty().allMatch(Reply.Problem.class::isInstance);
      assertThat(route.answer(nothing())).isInstanceOf(Reply.Table.class);
    }
  }

  @Test
  void what_is_over_when_the_time_is_is_cut_off_and_said(@TempDir Path folder) throws Exception {
    try (var server = SampleServer.start(folder)) {
      var form = Form.read(Path.of("config/form"));
      var fields = Fields.read(Path.of("config/fields.tsv"), form.figures());
      var calls = new AtomicLong();
      var patience = new Patience(Duration.ofNanos(2), calls::getAndIncrement);
      var route = new ExportRoute(server.index(), form, fields, patience);
      var out = new ByteArrayOutputStream();
      ((Reply.Table) route.answer(nothing())).content().writeTo(out);
      var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
      assertThat(lines).hasSize(1 + 2 + 1);
      assertThat(lines.getLast()).isEqualTo("\"# incomplete\",2,none");
    }
  }

  /// Asks while so many are under way.
  private static void within(ExportRoute route, int exports, Consumer<Reply> asked)
      throws Exception {
    var reply = route.answer(nothing());
    if (exports == 0) {
      asked.accept(reply);
      return;
    }
    ((Reply.Table) reply)
        .content()
        .writeTo(
            new OutputStream() {
              @Override
              public void write(int single) {}

              @Override
              public void write(byte[] bytes, int from, int length) throws IOException {
                try {
                  within(route, exports - 1, asked);
                } catch (IOException e) {
                  throw e;
                } catch (Exception e) {
                  throw new IOException(e);
                }
              }
            });
  }

  private static Params nothing() {
    return new Params("", Map.of("figures", List.of("requests.received.total")), Locale.CHINESE);
  }
}
