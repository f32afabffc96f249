package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// Files that are sent to a server which runs.
class UploadingTest extends WritingTest {
  private static final String BOUNDARY = "gongkai-boundary";

  UploadingTest() {
    super("dihua-town-2023.txt");
  }

  @Test
  void files_of_a_form_are_read_and_each_has_its_outcome() throws Exception {
    var accepted = send("songping-government-2024.txt", "notice-annual-report-2024.txt");
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
    var task = finished(accepted.headers().firstValue("Location").orElseThrow());
    assertThat(task)
        .contains(
            "\"by\":\"张三\"",
            "{\"file\":\"songping-government-2024.txt\",\"status\":\"ok\",",
            "\"report\":\"松坪区人民政府@2024\"}",
            "{\"file\":\"notice-annual-report-2024.txt\",\"status\":\"not_a_report\"");
    assertThat(eventually(2)).contains("\"reports\":2");
  }

  @Test
  void one_file_may_be_the_body_itself() throws Exception {
    var body = BodyPublishers.ofFile(SAMPLES.resolve("songping-government-2024.txt"));
    var accepted = call(request("/api/v1/reports?name=a.txt").POST(body));
    assertThat(finished(accepted.headers().firstValue("Location").orElseThrow()))
        .contains("\"file\":\"a.txt\",\"status\":\"ok\"");
  }

  @Test
  void a_report_is_taken_out_and_handed_in_again() throws Exception {
    send("songping-government-2024.txt");
    eventually(2);
    var path =
        "/api/v1/reports/%E6%9D%BE%E5%9D%AA%E5%8C%BA%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C@2024";
    assertThat(call(request(path).DELETE()).statusCode()).isEqualTo(200);
    assertThat(eventually(1)).contains("\"reports\":1");
    assertThat(call(request(path).DELETE()).statusCode()).isEqualTo(404);
    send("songping-government-2024.txt");
    assertThat(eventually(2)).contains("\"reports\":2");
  }

  @Test
  void who_sent_what_stands_in_the_audit() throws Exception {
    send("songping-government-2024.txt");
    token = shell.run("token", "李四", "--role", "admin").only();
    assertThat(call(request("/api/v1/audit?limit=2").GET()).body())
        .contains("\"who\":\"张三\"", "\"what\":\"POST /api/v1/reports\"", "\"accepted\"");
  }

  @Test
  void what_is_no_upload_is_told_so() throws Exception {
    var form = request("/api/v1/reports").header("Content-Type", "multipart/form-data; boundary=x");
    assertThat(call(form.POST(BodyPublishers.ofString("no form"))).body())
        .contains("\"code\":\"body.invalid\"");
    assertThat(call(request("/api/v1/reports").POST(BodyPublishers.ofString("x"))).body())
        .contains("\"code\":\"parameter.invalid\"", "\"parameter\":\"name\"");
    assertThat(call(request("/api/v1/tasks/20260301T080000-00000000").GET()).body())
        .contains("\"code\":\"task.unknown\"");
    token = "gongkai_none";
    assertThat(call(request("/api/v1/tasks").GET()).statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> send(String... names) throws Exception {
    var body = new ByteArrayOutputStream();
    for (var name : names) {
      var head =
          "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
              .formatted(BOUNDARY, name);
      body.write(head.getBytes(StandardCharsets.UTF_8));
      body.write(Files.readAllBytes(SAMPLES.resolve(name)));
      body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return call(
        request("/api/v1/reports")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private String eventually(int reports) throws Exception {
    var ready = call(request("/readyz").GET()).body();
    for (int i = 0; i < MANY && !ready.contains("\"reports\":" + reports); i++) {
      ready = call(request("/readyz").GET()).body();
    }
    return ready;
  }
}
