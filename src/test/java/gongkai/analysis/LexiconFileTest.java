package gongkai.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFileTest {
  private static final Tables MADE = Tables.of(SmartcnFiles.read());

  @TempDir private Path folder;
  private byte[] written = {};

  @BeforeEach
  void write() throws IOException {
    var file = folder.resolve("lexicon.bin");
    LexiconFile.write(file, MADE, "10.5.0");
    written = Files.readAllBytes(file);
  }

  @Test
  void tables_are_read_as_they_were_written() throws IOException {
    var read = LexiconFile.read(new ByteArrayInputStream(written), "10.5.0").orElseThrow();
    assertThat(read.words().codes()).isEqualTo(MADE.words().codes());
    assertThat(read.words().nodes()).isEqualTo(MADE.words().nodes());
    assertThat(read.frequencies()).isEqualTo(MADE.frequencies());
    assertThat(read.pairs().hashes()).isEqualTo(MADE.pairs().hashes());
    assertThat(read.pairs().frequencies()).isEqualTo(MADE.pairs().frequencies());
  }

  @Test
  void tables_made_from_another_smartcn_are_not_used() throws IOException {
    assertThat(LexiconFile.read(new ByteArrayInputStream(written), "10.6.0")).isEmpty();
  }

  @Test
  void a_file_that_ends_too_early_is_said_to_do_so() {
    var half = new ByteArrayInputStream(Arrays.copyOf(written, written.length / 2));
    assertThatThrownBy(() -> LexiconFile.read(half, "10.5.0")).hasMessage("ends too early");
  }

  @Test
  void the_smartcn_in_use_says_which_it_is() {
    assertThat(SmartcnFiles.version()).startsWith("10.5.0 ");
  }
}
