package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Holds answers against `openapi.json`: their addresses, statuses, media types and schemas. A
/// caller must expect new members; here one that is not described is a mistake.
public final class Contract {
  private static final Path FILE = Path.of("src/main/resources/gongkai/http/openapi.json");
  private static final String NAME = "urn:gongkai:openapi";
  private static final String REF = "$ref";
  private static final String ANYTHING = "*/*";
  private static final int WRONG = 400;

  /// Of an answer that is not as described.
  private static final int SHOWN = 500;

  private final JsonObject description;
  private final SchemaRegistry schemas;

  private Contract(JsonObject description) {
    this.description = description;
    var text = closed(description).toString();
    var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            it -> it.schemaRegistryConfig(config).schemas(Map.of(NAME, text)));
  }

  public static Contract ofProgram() throws IOException {
    return new Contract(JsonParser.parseString(Files.readString(FILE)).getAsJsonObject());
  }

  /// Objects that take no members but those that are named.
  private static JsonElement closed(JsonElement element) {
    var copy = element.deepCopy();
    close(copy);
    return copy;
  }

  private static void close(JsonElement element) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(Contract::close);
    } else if (element.isJsonObject()) {
      var object = element.getAsJsonObject();
      object.asMap().values().forEach(Contract::close);
      if (isText(object, "type", "object") && !object.has("additionalProperties")) {
        object.addProperty("additionalProperties", false);
      }
    }
  }

  private static boolean isText(JsonObject object, String name, String text) {
    return object.has(name)
        && object.get(name).isJsonPrimitive()
        && object.get(name).getAsString().equals(text);
  }

  JsonObject description() {
    return description;
  }

  /// The methods of each address.
  Map<String, Set<String>> methods() {
    var methods = new LinkedHashMap<String, Set<String>>();
    paths()
        .forEach(
            (path, item) -> {
              var names = new TreeSet<>(item.getAsJsonObject().keySet());
              names.remove("parameters");
              methods.put(path, upper(names));
            });
    return methods;
  }

  private static Set<String> upper(Set<String> names) {
    return Set.copyOf(names.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList());
  }

  private Map<String, JsonElement> paths() {
    return description.getAsJsonObject("paths").asMap();
  }

  /// The same answer, which is as described.
  public <T> HttpResponse<T> held(HttpResponse<T> response) {
    var method = response.request().method();
    var path = response.request().uri().getRawPath();
    var call = method + " " + response.request().uri();
    var described = operation(method, path).map(it -> answer(it, response.statusCode()));
    if (described.isPresent()) {
      hold(described.get(), response, call);
    } else if (response.statusCode() >= WRONG) {
      hold(problem(), response, call);
    } else {
      assertThat(path).as("an address that is not described").doesNotStartWith("/api/");
    }
    return response;
  }

  private Optional<JsonObject> operation(String method, String path) {
    var name = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
    var steps = List.of(path.split("/", -1));
    return paths().entrySet().stream()
        .filter(each -> matches(List.of(each.getKey().split("/", -1)), steps))
        .map(each -> each.getValue().getAsJsonObject())
        .filter(item -> item.has(name))
        .map(item -> item.getAsJsonObject(name))
        .findFirst();
  }

  private static boolean matches(List<String> pattern, List<String> steps) {
    if (pattern.size() != steps.size()) {
      return false;
    }
    for (int i = 0; i < pattern.size(); i++) {
      boolean isId = pattern.get(i).equals("{id}") && !steps.get(i).isEmpty();
      if (!isId && !pattern.get(i).equals(steps.get(i))) {
        return false;
      }
    }
    return true;
  }

  private JsonObject answer(JsonObject operation, int status) {
    var answers = operation.getAsJsonObject("responses");
    var name = String.valueOf(status);
    if (answers.has(name)) {
      return resolved(answers.getAsJsonObject(name));
    }
    assertThat(status).as("a status that is not described").isGreaterThanOrEqualTo(WRONG);
    return resolved(answers.getAsJsonObject("default"));
  }

  private JsonObject problem() {
    return description
        .getAsJsonObject("components")
        .getAsJsonObject("responses")
        .getAsJsonObject("Problem");
  }

  private JsonObject resolved(JsonObject object) {
    var resolved = object;
    if (object.has(REF)) {
      resolved = description;
      for (var step : object.get(REF).getAsString().replaceFirst("^#/", "").split("/", -1)) {
        resolved = resolved.getAsJsonObject(step);
      }
    }
    return resolved;
  }

  private void hold(JsonObject described, HttpResponse<?> response, String call) {
    var type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    if (!described.has("content")) {
      assertThat(type).as("%s: the media type of an answer without a body", call).isEmpty();
      return;
    }
    var media = described.getAsJsonObject("content");
    assertThat(List.of(type, ANYTHING)).as("%s: media type", call).anyMatch(media::has);
    var content = media.getAsJsonObject(media.has(type) ? type : ANYTHING);
    for (var text : texts(response)) {
      var shown = text.substring(0, Math.min(text.length(), SHOWN));
      assertThat(mistakes(content, text)).as("%s: %s", call, shown).isEmpty();
    }
  }

  /// The text of the body, where it has one and is no file.
  private static List<String> texts(HttpResponse<?> response) {
    boolean packed = response.headers().firstValue("Content-Encoding").isPresent();
    return response.body() instanceof String text && !packed && !text.isEmpty()
        ? List.of(text)
        : List.of();
  }

  private List<Error> mistakes(JsonObject content, String text) {
    if (content.has("x-line-schema")) {
      var lines = content.getAsJsonObject("x-line-schema");
      return text.lines().flatMap(line -> mistakesIn(line, lines)).toList();
    }
    var schema = content.getAsJsonObject("schema");
    return schema != null && schema.has(REF) ? mistakesIn(text, schema).toList() : List.of();
  }

  private Stream<Error> mistakesIn(String json, JsonObject schema) {
    var location = SchemaLocation.of(NAME + schema.get(REF).getAsString());
    return schemas.getSchema(location).validate(json, InputFormat.JSON).stream();
  }
}
