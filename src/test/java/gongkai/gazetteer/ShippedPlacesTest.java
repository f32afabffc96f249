package gongkai.gazetteer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What must hold of the list of the country's places, so that a renewal that loses some is seen.
class ShippedPlacesTest {
  private static final Path FOLDER = Path.of("config/places");

  @Test
  void as_many_places_are_in_force_as_the_ministry_counts() throws IOException {
    var inForce =
        entries().stream()
            .filter(entry -> entry.isInForce() && !entry.isShort())
            .collect(groupingBy(entry -> Place.level(entry.code()), counting()));
    // 2,844 counties at the end of 2023; two more in 2024, two given up for one in 2025, two in
    // 2026.
    assertThat(inForce)
        .isEqualTo(Map.of(Level.PROVINCE, 34L, Level.PREFECTURE, 333L, Level.COUNTY, 2847L));
  }

  @Test
  void every_name_ends_in_a_type_that_is_known() throws IOException {
    var wording = Wording.read(FOLDER.resolve("words.tsv"));
    assertThat(entries()).filteredOn(entry -> wording.typeOf(entry.name()).isEmpty()).isEmpty();
  }

  @Test
  void no_step_of_the_code_that_is_no_place_is_in_the_list() throws IOException {
    assertThat(entries()).extracting(PlaceEntry::name).noneMatch(name -> name.contains("市辖区"));
    assertThat(entries()).extracting(PlaceEntry::name).noneMatch(name -> name.contains("直辖"));
  }

  private static List<PlaceEntry> entries() throws IOException {
    return Line.read(FOLDER.resolve("gb2260.tsv"), 2, 4).stream().map(PlaceEntry::of).toList();
  }
}
