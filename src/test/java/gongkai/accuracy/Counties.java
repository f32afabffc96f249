package gongkai.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Counties whose name no other place has, each as province, prefecture, county.
final class Counties {
  private Counties() {}

  /// @param file `config/places/gb2260.tsv`, of which only the codes and names are taken
  static List<List<String>> read(Path file) throws IOException {
    var inForce = new HashMap<String, String>();
    var times = new HashMap<String, Integer>();
    for (var line : Files.readAllLines(file)) {
      var columns = line.split("\t", -1);
      if (!line.startsWith("#") && columns.length > 1) {
        times.merge(columns[1], 1, Integer::sum);
        if (columns.length == 2) {
          inForce.put(columns[0], columns[1]);
        }
      }
    }
    var counties = new ArrayList<List<String>>();
    inForce.entrySet().stream()
        .filter(each -> !each.getKey().endsWith("00") && each.getValue().length() > 2)
        .filter(each -> times.getOrDefault(each.getValue(), 0) == 1)
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> counties.add(path(each.getKey(), inForce)));
    return List.copyOf(counties);
  }

  private static List<String> path(String code, Map<String, String> names) {
    return Stream.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code)
        .filter(names::containsKey)
        .map(each -> names.getOrDefault(each, ""))
        .toList();
  }
}
