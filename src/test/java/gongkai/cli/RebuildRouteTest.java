package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/// An index that a server makes again while it is asked.
class RebuildRouteTest extends WritingTest {
  private static final String ADDRESS = "/api/v1/rebuild";

  RebuildRouteTest() {
    super("dihua-town-2023.txt");
  }

  private HttpResponse<String> rebuild() throws Exception {
    return call(request(ADDRESS).POST(BodyPublishers.noBody()));
  }

  @Test
  void an_admin_has_the_index_made_again_while_searches_go_on() throws Exception {
    assertThat(call(request(ADDRESS).GET()).body()).isEqualTo("{\"status\":\"none\"}");
    token = shell.run("token", "李四", "--role", "admin").only();
    for (int i = 0; i < 2; i++) {
      var accepted = rebuild();
      assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
      assertThat(accepted.headers().firstValue("Location")).contains(ADDRESS);
      assertThat(accepted.body()).contains("\"status\":\"running\"", "\"by\":\"李四\"");
      assertThat(finished(ADDRESS))
          .contains("\"status\":\"done\"", "\"files\":1,\"done\":1,\"changed\":0");
      assertThat(call(request("/readyz").GET()).body()).contains("\"reports\":1");
    }
    assertThat(call(request("/api/v1/audit").GET()).body())
        .contains("\"what\":\"POST /api/v1/rebuild\",\"target\":\"/api/v1/rebuild\"");
  }

  @Test
  void a_writer_may_not_have_it_made_again() throws Exception {
    assertThat(rebuild().body()).contains("\"code\":\"role.too_low\"");
    assertThat(call(request(ADDRESS).GET()).body()).contains("\"status\":\"none\"");
  }

  @Test
  void files_are_taken_in_after_a_rebuild_as_before() throws Exception {
    token = shell.run("token", "李四", "--role", "admin").only();
    rebuild();
    finished(ADDRESS);
    var file = SAMPLES.resolve("songping-government-2024.txt");
    var sent = request("/api/v1/reports?name=a.txt").POST(BodyPublishers.ofFile(file));
    var task = call(sent).headers().firstValue("Location").orElseThrow();
    assertThat(finished(task)).contains("\"status\":\"ok\"");
  }

  @Test
  void the_server_tells_that_it_takes_files_in_and_how_many_bytes() throws Exception {
    assertThat(call(request("/readyz").GET()).body())
        .contains("\"writing\":{\"largest_upload\":268435456}");
  }
}
