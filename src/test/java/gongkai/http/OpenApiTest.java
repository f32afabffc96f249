package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongkai.access.Audit;
import gongkai.ingest.Correcting;
import gongkai.ingest.Reviewing;
import gongkai.ingest.Uploads;
import gongkai.report.Correction;
import gongkai.report.Review;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The description of the API describes all of it and nothing else. That answers are as it says is
/// tested with each answer that [SampleServer] gives.
class OpenApiTest {
  private static final String REF = "$ref";

  private static SampleServer server;
  private static JsonObject description;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    server = SampleServer.start(folder);
    var answer = server.get("/api/v1/openapi.json");
    description = JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  /// Takes nothing in.
  private record Closed(Uploads uploads, Audit audit) implements Desk, Rebuilds {
    @Override
    public void wake() {}

    @Override
    public Rebuilds rebuilds() {
      return this;
    }

    @Override
    public Rebuilding begin(String by) {
      return Rebuilding.NONE;
    }

    @Override
    public Rebuilding latest() {
      return Rebuilding.NONE;
    }

    @Override
    public boolean delete(String id, String by) {
      return false;
    }

    @Override
    public Reviewing.Result review(String id, String rule, String place, Review review) {
      return new Reviewing.Result.NoReport();
    }

    @Override
    public Correcting.Result correct(String id, Correction correction) {
      return Correcting.Result.NO_REPORT;
    }
  }

  @Test
  void every_address_and_method_of_the_program_is_described_and_no_other(@TempDir Path folder)
      throws Exception {
    var clock = InstantSource.system();
    var desk = new Closed(new Uploads(folder, clock), new Audit(folder, clock));
    var routes = server.catalog().routes(new Metrics(server.index()), Optional.of(desk), 1);
    assertThat(Contract.ofProgram().methods()).containsExactlyInAnyOrderEntriesOf(routes.methods());
  }

  @Test
  void the_program_gives_the_description_that_answers_are_held_against() throws Exception {
    assertThat(description).isEqualTo(Contract.ofProgram().description());
  }

  @Test
  void every_code_of_a_problem_is_described_and_no_other() {
    var codes = schema("Code").getAsJsonArray("enum");
    assertThat(texts(codes))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Fault.values()).map(Fault::code).distinct().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/search", "/api/v1/reports", "/api/v1/export"})
  void every_field_that_can_be_asked_for_is_a_parameter(String path) throws Exception {
    var fields =
        JsonParser.parseString(server.get("/api/v1/figures").body())
            .getAsJsonObject()
            .getAsJsonArray("fields");
    var keys =
        fields.asList().stream().map(each -> each.getAsJsonObject().get("key").getAsString());
    assertThat(parameters(path)).containsAll(keys.toList());
  }

  @Test
  void every_reference_leads_somewhere_and_every_part_is_used() {
    var named = new TreeSet<String>();
    for (var kind : List.of("schemas", "parameters", "responses", "headers")) {
      part(kind).keySet().forEach(name -> named.add("#/components/" + kind + "/" + name));
    }
    assertThat(new TreeSet<>(references(description).toList())).isEqualTo(named);
  }

  @Test
  void every_operation_has_a_name_of_its_own_a_group_and_says_in_both_languages_what_it_does() {
    var groups = new ArrayList<String>();
    for (var tag : description.getAsJsonArray("tags")) {
      groups.add(tag.getAsJsonObject().get("name").getAsString());
    }
    var operations = operations().toList();
    assertThat(operations.stream().map(it -> it.get("operationId"))).doesNotHaveDuplicates();
    assertThat(operations)
        .allSatisfy(
            it -> {
              assertThat(it.keySet()).contains("operationId", "summary", "x-summary-zh");
              assertThat(groups).containsAll(texts(it.getAsJsonArray("tags")));
            });
  }

  private static Stream<JsonObject> operations() {
    return description.getAsJsonObject("paths").asMap().values().stream()
        .flatMap(item -> item.getAsJsonObject().asMap().values().stream())
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject);
  }

  private static List<String> parameters(String path) {
    var operation = description.getAsJsonObject("paths").getAsJsonObject(path);
    return operation.getAsJsonObject("get").getAsJsonArray("parameters").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(each -> each.has(REF) ? part("parameters").getAsJsonObject(name(each)) : each)
        .map(each -> each.get("name").getAsString())
        .toList();
  }

  private static String name(JsonObject reference) {
    var text = reference.get(REF).getAsString();
    return text.substring(text.lastIndexOf('/') + 1);
  }

  private static Stream<String> references(JsonElement element) {
    if (element.isJsonArray()) {
      return element.getAsJsonArray().asList().stream().flatMap(OpenApiTest::references);
    }
    if (!element.isJsonObject()) {
      return Stream.of();
    }
    var object = element.getAsJsonObject();
    return object.has(REF)
        ? Stream.of(object.get(REF).getAsString())
        : object.asMap().values().stream().flatMap(OpenApiTest::references);
  }

  private static JsonObject part(String kind) {
    return description.getAsJsonObject("components").getAsJsonObject(kind);
  }

  private static JsonObject schema(String name) {
    return part("schemas").getAsJsonObject(name);
  }

  private static List<String> texts(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsString).toList();
  }
}
