package gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldingTablesTest {
  @Test
  void tables_that_are_packed_are_those_that_are_made(@TempDir Path folder) throws IOException {
    var made = FoldingTables.make();
    var file = folder.resolve("folding.bin");
    made.write(file);
    try (var in = Files.newInputStream(file)) {
      var read = FoldingTables.read(in).orElseThrow();
      assertThat(read.folded()).isEqualTo(made.folded());
      assertThat(read.kinds()).isEqualTo(made.kinds());
      assertThat(read.phrases()).isEqualTo(made.phrases());
    }
  }

  @Test
  void a_file_of_another_format_is_not_used() throws IOException {
    var other = new ByteArrayInputStream(new byte[] {0, 0, 0, 1, 0, 0});
    assertThat(FoldingTables.read(other)).isEmpty();
  }
}
