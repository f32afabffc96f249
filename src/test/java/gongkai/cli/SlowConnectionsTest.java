package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Connections that never come to an end do not stop others.
class SlowConnectionsTest {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");

  /// How each begins: nothing, half a head, a head without its last line, half a body.
  private static final List<String> BEGINNINGS =
      List.of(
          "",
          "GET /api/v1/sea",
          "GET /api/v1/search?q=x HTTP/1.1\r\nHost: localhost\r\nX: ",
          "POST /api/v1/reports?name=a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
              + "Authorization: Bearer TOKEN\r\n\r\nhalf",
          "POST /api/v1/reports?name=a.txt HTTP/1.1\r\nHost: localhost\r\n"
              + "Transfer-Encoding: chunked\r\nAuthorization: Bearer TOKEN\r\n\r\n3e8\r\nhalf");

  @TempDir private Path folder;
  private Terminal.Server server;
  private String token = "";

  @BeforeEach
  void serve() throws Exception {
    var terminal = Terminal.at(folder.resolve("index"));
    terminal.run("index", SAMPLES.resolve("dihua-town-2023.txt").toString());
    token = terminal.run("token", "张三", "--role", "writer").only();
    server = terminal.serve("--meaning", "off");
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void two_hundred_do_not_stop_others() throws IOException {
    assertOthersAreAnswered(200);
  }

  @Test
  @Tag("long")
  void two_thousand_do_not_stop_others() throws IOException {
    assertOthersAreAnswered(2_000);
  }

  private void assertOthersAreAnswered(int slow) throws IOException {
    var raw = server.raw();
    var open = new ArrayList<Socket>();
    try {
      for (int i = 0; i < slow; i++) {
        open.add(raw.open());
        var beginning = BEGINNINGS.get(i % BEGINNINGS.size()).replace("TOKEN", token);
        send(open.getLast(), beginning);
      }
      for (int round = 0; round < 10; round++) {
        for (var each : open) {
          send(each, "x");
        }
        assertThat(raw.get("/livez").status()).isEqualTo(200);
        assertThat(raw.get("/api/v1/search?q=%E5%85%AC%E5%BC%80").status()).isEqualTo(200);
      }
    } finally {
      for (var each : open) {
        each.close();
      }
    }
  }

  /// The server may have had enough of it.
  private static void send(Socket socket, String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException closed) {
      // As it should in the end.
    }
  }
}
