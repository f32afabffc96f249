package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongkai.engine.SampleReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is handed out piece by piece while reports come and go.
class ChangingIndexTest {
  private SampleServer server;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    server = SampleServer.start(folder);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"search?q=%E5%85%AC%E5%BC%80", "search?sort=-year", "reports?"})
  void pages_go_on_with_what_the_first_one_saw(String address) throws Exception {
    var before = ids(answer(address + "&limit=200"));
    assertThat(before).hasSizeGreaterThan(9);
    var paged = new ArrayList<String>();
    var cursor = "";
    do {
      var page = answer(address + "&limit=2" + cursor);
      paged.addAll(ids(page));
      server.add(SampleReport.of("新" + paged.size() + "局", 2099).says("公开。").build());
      server.delete(before.get(paged.size() % before.size()));
      cursor = page.has("next") ? "&cursor=" + page.get("next").getAsString() : "";
    } while (!cursor.isEmpty());
    assertThat(paged).isEqualTo(before);
  }

  private JsonObject answer(String address) throws Exception {
    var response = server.get("/api/v1/" + address);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static List<String> ids(JsonObject answer) {
    return answer.getAsJsonArray("hits").asList().stream()
        .map(hit -> hit.getAsJsonObject().get("id").getAsString())
        .toList();
  }
}
