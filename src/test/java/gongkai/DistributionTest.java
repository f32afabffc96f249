package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What goes into every package, by its descriptor.
class DistributionTest {
  private static final Path DESCRIPTOR = Path.of("src/main/assembly/contents.xml");
  private static final Pattern NAMED = Pattern.compile("<(?:source|directory)>([^<$]+)</");

  /// Maven leaves out a folder that isn't there without a word.
  @Test
  void everything_it_names_is_there() throws IOException {
    assertThat(named()).isNotEmpty().allSatisfy(path -> assertThat(path).exists());
  }

  /// A build in the plain C locale leaves out a file with another name without a word.
  @Test
  void everything_in_its_folders_has_a_plain_name() throws IOException {
    for (var path : named()) {
      if (!path.equals(Path.of("."))) {
        try (var files = Files.walk(path)) {
          assertThat(files).allSatisfy(file -> assertThat(file.toString()).isASCII());
        }
      }
    }
  }

  private static List<Path> named() throws IOException {
    var matches = NAMED.matcher(Files.readString(DESCRIPTOR)).results();
    return matches.map(match -> Path.of(match.group(1))).toList();
  }
}
