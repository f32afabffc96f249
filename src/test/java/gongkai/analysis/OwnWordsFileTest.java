package gongkai.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsFileTest {
  private static final Path LISTS = Path.of("config/analysis");
  private static final List<String> NAMES = List.of("塔城市教育局", "望湖市");

  @TempDir private Path folder;
  private byte[] written = {};

  @BeforeEach
  void write() throws IOException {
    var file = folder.resolve("own-words.bin");
    OwnWordsFile.write(file, "these lists", LISTS, NAMES);
    written = Files.readAllBytes(file);
  }

  @Test
  void what_is_packed_is_what_would_be_made_at_a_start() throws IOException {
    var read = OwnWordsFile.read(new ByteArrayInputStream(written), "these lists").orElseThrow();
    var made = MadeWords.of(LISTS, NAMES, Set.of());
    assertThat(read.stamp()).isEqualTo(made.stamp());
    assertThat(read.stops()).isEqualTo(made.stops());
    assertThat(read.own().words().codes()).isEqualTo(made.own().words().codes());
    assertThat(read.own().words().nodes()).isEqualTo(made.own().words().nodes());
  }

  @Test
  void where_a_list_was_changed_nothing_packed_is_used() throws IOException {
    assertThat(OwnWordsFile.read(new ByteArrayInputStream(written), "others")).isEmpty();
  }

  @Test
  void a_file_that_ends_too_early_is_said_to_do_so() {
    var half = new ByteArrayInputStream(Arrays.copyOf(written, written.length / 2));
    assertThatThrownBy(() -> OwnWordsFile.read(half, "these lists")).hasMessage("ends too early");
  }
}
