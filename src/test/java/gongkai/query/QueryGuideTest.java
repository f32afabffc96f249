package gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `docs/QUERY.md` says is so.
class QueryGuideTest {
  private static final Path GUIDE = Path.of("docs/QUERY.md");
  private static final Path CODE = Path.of("src/main/java/gongkai/query");
  private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern RULE_OF_THE_GUIDE = Pattern.compile("(?m)^(\\d+)\\. \\*\\*");
  private static final Pattern RULE_IN_THE_CODE =
      Pattern.compile("(?i)\\brules? (\\d+(?:(?:,| and| to) \\d+)*)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /// A row of a table that begins with “You type”.
  record Example(String typed, String readAs, String third) {}

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_is_read_as_the_guide_says(Example example) throws IOException {
    var read = new QueryReader(ShippedFields.read()).read(example.typed());
    assertThat(read.readAs()).isEqualTo(example.readAs());
    var codes = read.notes().stream().map(note -> "`" + note.code().key() + "`");
    assertThat(codes.collect(Collectors.joining(" ")))
        .isEqualTo(example.third().contains("`") ? example.third() : "");
  }

  @Test
  void every_note_stands_in_the_guide() throws IOException {
    var guide = Files.readString(GUIDE);
    for (var code : Note.Code.values()) {
      assertThat(guide).contains("`" + code.key() + "`");
    }
  }

  @Test
  void every_rule_stands_in_the_code_and_the_code_names_no_other() throws IOException {
    assertThat(numbers(RULE_IN_THE_CODE, code()))
        .isEqualTo(numbers(RULE_OF_THE_GUIDE, Files.readString(GUIDE)));
  }

  static List<Example> examples() throws IOException {
    var examples = new ArrayList<Example>();
    boolean inTable = false;
    for (var line : Files.readAllLines(GUIDE)) {
      inTable = line.startsWith("| You type") || (inTable && line.startsWith("|"));
      if (inTable && line.startsWith("| `")) {
        examples.add(example(line));
      }
    }
    return examples;
  }

  private static Example example(String line) {
    var cells =
        Arrays.stream(CELL.split(line)).map(cell -> cell.strip().replace("\\|", "|")).toList();
    return new Example(withoutTicks(cells.get(1)), withoutTicks(cells.get(2)), cells.get(3));
  }

  private static String withoutTicks(String cell) {
    return cell.substring(1, cell.length() - 1);
  }

  private static String code() throws IOException {
    var code = new StringBuilder();
    try (var files = Files.newDirectoryStream(CODE, "*.java")) {
      for (var file : files) {
        code.append(Files.readString(file));
      }
    }
    return code.toString();
  }

  private static Set<Integer> numbers(Pattern rule, String text) {
    return rule.matcher(text)
        .results()
        .flatMap(match -> NUMBER.matcher(match.group(1)).results())
        .map(match -> Integer.valueOf(match.group()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
