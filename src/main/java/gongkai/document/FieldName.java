package gongkai.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One line of `config/fields.tsv`: what readers call a field, or a value of it.
///
/// @param place the file and the line, for messages
/// @param value empty where the line is about the field itself
record FieldName(
    String place, IndexField field, String value, List<String> chinese, List<String> english) {
  private static final String COLUMNS = "name, Chinese names and English names by tab";

  static List<FieldName> read(Path file) throws IOException {
    var names = new ArrayList<FieldName>();
    int number = 0;
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (var line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        names.add(line(file + ", line " + number + ": ", line));
      }
    }
    return names;
  }

  private static FieldName line(String place, String line) {
    var columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new FieldsException(place + "must be " + COLUMNS + ", got " + line);
    }
    if (line.contains("\uFFFD")) {
      throw new FieldsException(place + "is not UTF-8: " + line);
    }
    int colon = (columns[0] + ":").indexOf(':');
    return new FieldName(
        place,
        field(place, columns[0].substring(0, colon).strip()),
        value(place, columns[0].substring(colon)),
        names(place, columns[1]),
        names(place, columns[2]));
  }

  private static IndexField field(String place, String key) {
    return IndexField.named(key)
        .filter(Fields::canBeAskedFor)
        .orElseThrow(() -> new FieldsException(place + "no field can be asked for as " + key));
  }

  private static String value(String place, String rest) {
    if (rest.equals(":")) {
      throw new FieldsException(place + "names no value after the colon");
    }
    return rest.isEmpty() ? "" : rest.substring(1).strip();
  }

  private static List<String> names(String place, String column) {
    var names = Arrays.stream(column.split(",", -1)).map(String::strip).toList();
    if (names.stream().anyMatch(String::isEmpty)) {
      throw new FieldsException(place + "a name is missing; must be " + COLUMNS);
    }
    return names;
  }

  Fields.Label label() {
    return new Fields.Label(chinese.getFirst(), english.getFirst());
  }

  /// All that may be typed for it, the key first.
  List<String> all() {
    var all = new ArrayList<>(List.of(value.isEmpty() ? field.key() : value));
    all.addAll(chinese);
    all.addAll(english);
    return all;
  }

  @Override
  public String toString() {
    return value.isEmpty() ? field.key() : field.key() + ":" + value;
  }
}
