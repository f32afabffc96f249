package gongkai.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A ranking made elsewhere: a first line, then query and passage, best first.
record FileRanking(String name, Map<String, List<String>> byQuery) implements Ranking {
  FileRanking {
    byQuery = Map.copyOf(byQuery);
  }

  /// @param asked the queries of the file, which names them by id
  static FileRanking read(Path file, List<Asked> asked) throws IOException {
    var texts = asked.stream().collect(Collectors.toMap(Asked::id, Asked::text));
    Map<String, List<String>> byQuery =
        Files.readAllLines(file).stream()
            .skip(1)
            .map(line -> List.of(line.split("\t", -1)))
            .collect(
                Collectors.groupingBy(
                    row -> texts.getOrDefault(row.getFirst(), ""),
                    Collectors.mapping(List::getLast, Collectors.toList())));
    return new FileRanking(String.valueOf(file.getFileName()), byQuery);
  }

  @Override
  public List<String> best(String query, int most) {
    return byQuery.getOrDefault(query, List.of()).stream().limit(most).toList();
  }
}
