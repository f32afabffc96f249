package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whether the guide for administrators says every setting with its default.
class OperationsGuideTest {
  private static final Path GUIDE = Path.of("docs/OPERATIONS.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z_]+)` \\| ([^|]+) \\| `?([^|`]+)`? \\| [^|]+ \\|$");

  @Test
  void every_setting_stands_in_the_table_with_its_default() throws IOException {
    assertThat(rows(1))
        .containsExactlyElementsOf(Arrays.stream(Setting.values()).map(Setting::key).toList());
    assertThat(rows(3))
        .containsExactlyElementsOf(
            Arrays.stream(Setting.values()).map(OperationsGuideTest::standard).toList());
  }

  private static String standard(Setting setting) {
    return setting.standard().isEmpty() ? "none" : setting.standard();
  }

  private static List<String> rows(int column) throws IOException {
    return ROW.matcher(Files.readString(GUIDE)).results().map(row -> row.group(column)).toList();
  }
}
