package gongkai.gazetteer;

import java.util.List;
import java.util.stream.Collectors;

/// What is said to the reader of a report where its place is not in its agency's name.
final class Notes {
  static final List<String> NONE = List.of();

  private Notes() {}

  static List<String> ambiguous(String name, List<Place> candidates) {
    var all =
        candidates.stream()
            .map(place -> String.join("", place.region().path()))
            .collect(Collectors.joining("、"));
    var path = candidates.getFirst().region().path();
    return List.of(
        "“%s”有%d处：%s；正文、网址和文件夹都不能确定是哪一处。请把文件放进写明上级地名的文件夹，例如“%s”"
            .formatted(
                name, candidates.size(), all, String.join("/", path.subList(0, path.size() - 1))));
  }

  static List<String> fromText(Place place) {
    return List.of("机关名称里没有认得的地名，地区“%s”取自正文、网址或文件夹".formatted(place.region()));
  }

  static List<String> notTold() {
    return List.of(
        "机关名称里没有认得的地名，正文、网址和文件夹也不能确定是哪里。请把文件放进写明地名的文件夹，例如“河南省/洛阳市/西工区”；新设的地方请加进 config/places");
  }
}
