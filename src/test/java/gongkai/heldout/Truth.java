package gongkai.heldout;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gongkai.report.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a held-out report really says: the JSON file of its name.
///
/// @param figures by code; a figure whose cell is empty or holds a stroke has no value
record Truth(JsonObject json, Map<String, Optional<BigDecimal>> figures) {
  private static final String FOLDER = "/gongkai/heldout/";

  static Truth of(String name) {
    var text = new String(bytes("truth/" + name + ".json"), StandardCharsets.UTF_8);
    var json = JsonParser.parseString(text).getAsJsonObject();
    var figures = new LinkedHashMap<String, Optional<BigDecimal>>();
    json.getAsJsonObject("figures")
        .asMap()
        .forEach((code, value) -> figures.put(code, number(value)));
    var columns = json.getAsJsonArray("columns");
    json.getAsJsonObject("requests")
        .asMap()
        .forEach((row, cells) -> put(figures, row, columns, cells.getAsJsonArray()));
    return new Truth(json, figures);
  }

  private static void put(
      Map<String, Optional<BigDecimal>> figures, String row, JsonArray columns, JsonArray cells) {
    for (var i = 0; i < columns.size(); i++) {
      var code = "requests." + row + "." + columns.get(i).getAsString();
      figures.put(code, number(cells.get(i)));
    }
  }

  private static Optional<BigDecimal> number(JsonElement value) {
    return value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsBigDecimal());
  }

  /// The figures that say something else than the report: another number, a number where none is,
  /// or nothing where a number is. What is marked unknown or is not there is never wrong.
  Map<String, String> wrong(Map<String, Figure> read) {
    var wrong = new TreeMap<String, String>();
    figures.forEach(
        (code, truth) -> {
          var figure = read.get(code);
          if (figure != null && !isOpen(figure) && !agrees(truth, figure)) {
            wrong.put(code, "%s instead of %s".formatted(figure, truth));
          }
        });
    return wrong;
  }

  private static boolean agrees(Optional<BigDecimal> truth, Figure figure) {
    if (truth.isEmpty()) {
      return !(figure instanceof Figure.Printed);
    }
    var value = figure.value();
    return value.isPresent() && value.get().compareTo(truth.get()) == 0;
  }

  /// The printed figures that were not read.
  List<String> open(Map<String, Figure> read) {
    return figures.entrySet().stream()
        .filter(entry -> entry.getValue().isPresent())
        .map(Map.Entry::getKey)
        .filter(code -> isOpen(read.get(code)))
        .toList();
  }

  private static boolean isOpen(@Nullable Figure figure) {
    return figure == null || figure instanceof Figure.Unknown;
  }

  String text(String key) {
    return json.get(key).getAsString();
  }

  List<String> texts(String key) {
    return json.getAsJsonArray(key).asList().stream().map(JsonElement::getAsString).toList();
  }

  /// The first column of a table of files, without its head.
  static List<String> files(String table) {
    var text = new String(resource(table), StandardCharsets.UTF_8);
    return text.lines().skip(1).map(line -> line.substring(0, line.indexOf('\t'))).toList();
  }

  static byte[] bytes(String name) {
    return resource(FOLDER + name);
  }

  static <T> T present(@Nullable T value, String name) {
    return Objects.requireNonNull(value, name);
  }

  private static byte[] resource(String path) {
    try (var in = present(Truth.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
