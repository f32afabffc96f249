package gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalsTest {
  private static final byte[] BYTES = "正文".getBytes(StandardCharsets.UTF_8);
  private static final String HASH = Sha256.of(BYTES);

  @TempDir private Path folder;

  @Test
  void an_original_is_found_by_the_hash_of_its_bytes() throws IOException {
    var originals = new Originals(folder);
    originals.keep(HASH, BYTES);
    originals.sync();
    assertThat(new Originals(folder).find(HASH))
        .hasValue(folder.resolve(HASH.substring(0, 2), HASH));
    assertThat(Files.readAllBytes(originals.find(HASH).orElseThrow())).isEqualTo(BYTES);
  }

  @Test
  void an_original_is_never_written_again() throws IOException {
    var originals = new Originals(folder);
    originals.keep(HASH, BYTES);
    originals.sync();
    originals.keep(HASH, new byte[0]);
    originals.sync();
    assertThat(Files.readAllBytes(originals.find(HASH).orElseThrow())).isEqualTo(BYTES);
  }

  @Test
  void what_two_bring_at_once_is_kept_once() throws IOException {
    var originals = new Originals(folder);
    originals.keep(HASH, BYTES);
    originals.keep(HASH, BYTES);
    originals.sync();
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    assertThat(Files.readAllBytes(originals.find(HASH).orElseThrow())).isEqualTo(BYTES);
  }

  @Test
  void nothing_has_its_name_before_it_is_safe() throws IOException {
    var originals = new Originals(folder);
    originals.keep(HASH, BYTES);
    assertThat(originals.find(HASH)).isEmpty();
    originals.removeUnfinished();
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../records/manifest.jsonl", "ab", "AB", "..", "a/b"})
  void what_is_no_hash_names_no_file(String name) {
    assertThat(new Originals(folder).find(name)).isEmpty();
  }
}
