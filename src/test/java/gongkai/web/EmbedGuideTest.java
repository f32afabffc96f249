package gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What pages may rely on is what the guide names, no less and no more.
class EmbedGuideTest {
  private static final Path WEB = Path.of("src/main/resources/web");
  private static final Path GUIDE = Path.of("docs/EMBED.md");

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          # in the code           ~ in a table of the guide                ~ the head of that table
          part: '([a-z]+)'        ~ `([a-z]+)`                             ~ Part
          (--gongkai-[a-z-]+)     ~ `(--gongkai-[a-z-]+)`                  ~ Property
          tell\\('(gongkai-[a-z]+)' ~ (?m)^\\| `(gongkai-[a-z]+)`              ~ Event
          """)
  void what_a_page_may_use_of_the_box_stands_in_the_guide(String code, String guide, String head)
      throws IOException {
    assertThat(named(guide, table(head))).isEqualTo(named(code, source()));
  }

  @ParameterizedTest
  @CsvSource({
    "server", "results", "agency", "region", "year", "section", "lang", "label", "scheme"
  })
  void every_attribute_is_read_and_told(String name) throws IOException {
    assertThat(source()).containsPattern("'" + name + "'|\\[" + name + "=");
    assertThat(table("Attribute")).contains("| `" + name + "` |");
  }

  private static String table(String head) throws IOException {
    var text = Files.readString(GUIDE);
    int from = text.indexOf("| " + head + " |");
    return text.substring(from, text.indexOf("\n\n", from));
  }

  private static String source() throws IOException {
    try (var modules = Files.list(WEB.resolve("embed"))) {
      var all = new StringBuilder(Files.readString(WEB.resolve("embed.js")));
      for (var module : modules.sorted().toList()) {
        all.append(Files.readString(module));
      }
      return all.toString();
    }
  }

  private static Set<String> named(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
