package gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The counties in force, each with the name of what it belongs to: 洛阳市西工区.
final class Counties {
  private Counties() {}

  /// @param file `config/places/gb2260.tsv`
  static List<String> read(Path file) throws IOException {
    var names = new HashMap<String, String>();
    var codes = new ArrayList<String>();
    for (var line : Files.readAllLines(file)) {
      var columns = line.split("\t", -1);
      if (!line.startsWith("#") && columns.length == 2) {
        names.put(columns[0], columns[1]);
        codes.add(columns[0]);
      }
    }
    return codes.stream()
        .filter(code -> !code.endsWith("00"))
        .map(code -> above(code, names) + names.get(code))
        .toList();
  }

  /// Some counties stand under a province and under no prefecture.
  private static String above(String code, Map<String, String> names) {
    var prefecture = names.get(code.substring(0, 4) + "00");
    return prefecture == null ? names.getOrDefault(code.substring(0, 2) + "0000", "") : prefecture;
  }
}
