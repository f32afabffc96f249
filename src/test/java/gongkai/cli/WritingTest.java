package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.http.Contract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A server with one sample, and somebody with the token of a writer who calls it. Every answer is
/// held against the description of the API.
abstract class WritingTest {
  static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");

  /// More looks than a second or two have room for.
  static final int MANY = 20_000;

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String sample;
  private Contract contract;
  private Shell.Running server;
  Shell shell;
  String token = "";

  /// @param sample the report that the index holds at first
  WritingTest(String sample) {
    this.sample = sample;
  }

  @BeforeEach
  void serve() throws IOException {
    contract = Contract.ofProgram();
    shell = shell(folder);
    shell.run("index", SAMPLES.resolve(sample).toString());
    server = shell.start("serve", "--port", "0");
    token = shell.run("token", "张三", "--role", "writer").only();
  }

  /// The shell that starts the server.
  Shell shell(Path temporary) throws IOException {
    return new Shell(Shell.PROJECT, temporary.resolve("index"));
  }

  /// Asks until the task has ended.
  String finished(String path) throws Exception {
    var task = call(request(path).GET()).body();
    for (int i = 0; i < MANY && !task.matches(".*\"status\":\"(done|failed)\".*"); i++) {
      task = call(request(path).GET()).body();
    }
    return task;
  }

  @AfterEach
  void stop() {
    assertThat(server.stop()).isEqualTo(Command.DONE);
    client.close();
  }

  HttpRequest.Builder request(String path) {
    var address = server.said().only().replaceFirst("/$", "") + path;
    return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
  }

  HttpResponse<String> call(HttpRequest.Builder request) throws Exception {
    return contract.held(
        client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
  }
}
