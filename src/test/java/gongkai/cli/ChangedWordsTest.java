package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

/// A server whose words are changed, and whose index is made again by them, while it runs.
class ChangedWordsTest extends WritingTest {
  private Path words = Path.of("");

  ChangedWordsTest() {
    super("dihua-town-2023.txt");
  }

  @Override
  Shell shell(Path temporary) throws IOException {
    var home = temporary.resolve("home");
    words = home.resolve("config/analysis/words.txt");
    return Shell.withOwnConfig(home, temporary.resolve("index"));
  }

  @Test
  void it_goes_on_taking_uploads() throws Exception {
    Files.writeString(words, "云端窗口\n", StandardOpenOption.APPEND);
    assertThat(shell.run("rebuild").status()).isEqualTo(Command.DONE);
    var body = BodyPublishers.ofFile(SAMPLES.resolve("songping-government-2024.txt"));
    var accepted = call(request("/api/v1/reports?name=a.txt").POST(body));
    assertThat(finished(accepted.headers().firstValue("Location").orElseThrow()))
        .contains("\"status\":\"done\"", "\"file\":\"a.txt\",\"status\":\"ok\"");
  }
}
