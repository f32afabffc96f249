package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A document that names a file, a command or a test that is gone misleads its next reader, so it
/// fails the build.
class GuidesTest {
  private static final Pattern PATH =
      Pattern.compile("`((?:src|config|docs)/[^`\\s*<>]+|gongkai\\.cmd|\\.ci/run|pom\\.xml)`");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");
  private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|`)(?:\\./)?gongkai ([a-z]+)");
  private static final Pattern TEST = Pattern.compile("-Dtest='?([A-Za-z,]+)'?");
  private static final Pattern HELP = Pattern.compile("(?m)^  ([a-z]+) {2,}\\S");

  static List<Path> documents() throws IOException {
    var documents = new ArrayList<>(List.of(Path.of("README.md"), Path.of("index/README.md")));
    documents.add(Path.of("src/main/samples/README.md"));
    try (var files = Files.walk(Path.of("docs"))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
    }
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_path_that_a_document_names_exists(Path document) throws IOException {
    var text = Files.readString(document);
    assertThat(named(PATH, text).map(Path::of)).allSatisfy(path -> assertThat(path).exists());
    assertThat(named(LINK, text).map(document::resolveSibling))
        .allSatisfy(path -> assertThat(path).exists());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_command_that_a_document_names_is_in_the_help(Path document) throws IOException {
    var known =
        new TreeSet<>(
            named(HELP, Files.readString(Path.of("src/test/resources/golden/help.txt"))).toList());
    assertThat(known).contains("demo", "serve");
    assertThat(known).containsAll(named(COMMAND, Files.readString(document)).toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_test_that_a_document_names_exists(Path document) throws IOException {
    for (var names : named(TEST, Files.readString(document)).toList()) {
      for (var name : Pattern.compile(",").splitAsStream(names).toList()) {
        try (var sources = Files.walk(Path.of("src/test/java"))) {
          assertThat(sources.map(Path::getFileName).map(Path::toString)).contains(name + ".java");
        }
      }
    }
  }

  private static Stream<String> named(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1));
  }
}
