import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/// Searches, pages through, uploads and exports: `java -cp gson.jar GongkaiExample.java SERVER
/// FILE`, with a writer's token in `GONGKAI_TOKEN`. Needs Java 23 or later and a library for JSON.
/// Each step prints what came of it.
public final class GongkaiExample {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String server;
  private final String token;

  private GongkaiExample(String server, String token) {
    this.server = server;
    this.token = token;
  }

  public static void main(String[] arguments) throws Exception {
    var example = new GongkaiExample(arguments[0], System.getenv("GONGKAI_TOKEN"));
    example.search();
    example.pageThrough();
    example.upload(Path.of(arguments[1]));
    example.export();
  }

  /// With filters: problems that reports of three years tell.
  private void search() throws Exception {
    var filters =
        Map.of(
            "q",
            "精准性",
            "section",
            "issues",
            "passage",
            "problem",
            "year",
            "2022..2024",
            "meaning",
            "false");
    var found = json(text(request("/api/v1/search", filters)));
    System.out.println("found " + found.getAsJsonObject("total").get("value").getAsInt());
    found
        .getAsJsonArray("hits")
        .forEach(hit -> System.out.println(hit.getAsJsonObject().get("id").getAsString()));
  }

  /// Each answer says in `next` where the following one begins.
  private void pageThrough() throws Exception {
    int listed = 0;
    var cursor = "";
    do {
      var page = json(text(request("/api/v1/reports", Map.of("limit", "10", "cursor", cursor))));
      listed += page.getAsJsonArray("hits").size();
      cursor = page.has("next") ? page.get("next").getAsString() : "";
    } while (!cursor.isEmpty());
    System.out.println("listed " + listed);
  }

  /// Follows the task until each file has its outcome.
  private void upload(Path file) throws Exception {
    var sent = request("/api/v1/reports", Map.of("name", file.getFileName().toString()));
    var task = json(text(sent.POST(BodyPublishers.ofFile(file))));
    while (task.get("status").getAsString().matches("waiting|running")) {
      Thread.sleep(200);
      task = json(text(request("/api/v1/tasks/" + task.get("id").getAsString(), Map.of())));
    }
    for (var each : task.getAsJsonArray("files")) {
      var outcome = each.getAsJsonObject();
      var report = outcome.has("report") ? outcome.get("report").getAsString() : "";
      System.out.println(
          outcome.get("file").getAsString()
              + " "
              + outcome.get("status").getAsString()
              + " "
              + report);
    }
  }

  /// The last row says that nothing is missing.
  private void export() throws Exception {
    var chosen = Map.of("format", "csv", "figures", "requests.received.total");
    var last =
        text(request("/api/v1/export", chosen))
            .lines()
            .toList()
            .getLast()
            .replace("\"", "")
            .split(",");
    if (!last[0].equals("# complete")) {
      throw new IOException("the file was cut off: load it again");
    }
    System.out.println("exported " + last[1]);
  }

  private HttpRequest.Builder request(String path, Map<String, String> parameters) {
    var query =
        parameters.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(server + path + "?" + query))
        .header("Authorization", "Bearer " + token);
  }

  /// A problem says in `code` what is wrong and in `detail` what to do.
  private static String text(HttpRequest.Builder request) throws Exception {
    var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      var problem = json(answer.body());
      throw new IOException(
          problem.get("code").getAsString() + ": " + problem.get("detail").getAsString());
    }
    return answer.body();
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
