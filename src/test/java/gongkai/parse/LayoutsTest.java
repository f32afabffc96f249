package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extractors;
import gongkai.form.Edition;
import gongkai.form.Form;
import gongkai.form.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Prints random tables of requests in every layout that is really published and reads them back: a
/// figure is right or is marked, and in which layouts all of them are right.
class LayoutsTest {
  private static final int TABLES = 60;
  private static final Form FORM = Form.read(Path.of("config/form"));
  private static final Edition EDITION = FORM.edition("2021").orElseThrow();
  private static final Table TABLE = EDITION.table("requests");

  private final TableReader reader = new TableReader(new Cells(FORM.words()));

  /// A way to print a table.
  enum Layout {
    TABS {
      @Override
      void row(StringBuilder out, String label, List<String> cells, Random random) {
        out.append("\t").append(label).append('\t').append(String.join("\t", cells)).append("\t\n");
      }
    },
    CELL_A_LINE {
      @Override
      void row(StringBuilder out, String label, List<String> cells, Random random) {
        out.append("\t").append(label);
        cells.forEach(cell -> out.append("\n\t ").append(cell).append('　'));
        out.append("\n\n");
      }
    },
    CELL_A_LINE_WITHOUT_TABS {
      @Override
      void row(StringBuilder out, String label, List<String> cells, Random random) {
        out.append(label).append('\n').append(String.join("\n", cells)).append("\n\n");
      }
    },
    PIPES_WITH_FILLERS {
      @Override
      void row(StringBuilder out, String label, List<String> cells, Random random) {
        out.append("| | ").append(label).append(" | | ");
        out.append(String.join(" | ", cells)).append(" |\n|---|---|\n");
      }
    },
    BLANKS_IN_THE_LABEL {
      @Override
      void row(StringBuilder out, String label, List<String> cells, Random random) {
        // The label of a group's first row may begin below its values.
        int own =
            TABLE.rows().stream()
                .filter(row -> label.endsWith(row.label()))
                .mapToInt(row -> label.length() - row.label().length())
                .min()
                .orElse(0);
        int least = own > 0 ? own : Math.min(6, label.length());
        int cut = Math.max(least, random.nextInt(label.length() + 1));
        out.append(label, 0, cut).append('\n').append(String.join(" ", cells)).append('\n');
        out.append(label, cut, label.length()).append('\n');
      }
    },
    PAGE_NUMBERS_BETWEEN {
      @Override
      void row(StringBuilder out, String label, List<String> cells, Random random) {
        TABS.row(out, label, cells, random);
        if (random.nextInt(8) == 0) {
          out.append("— ").append(random.nextInt(9)).append(" —\n\n");
          TABS.row(out, "", List.of("", "申请人情况", "", "", "", "总计"), random);
          TABS.row(out, "", List.of("自然人", "商业企业", "科研机构", "其他"), random);
        }
      }
    },
    LAST_COLUMN_CUT {
      @Override
      void row(StringBuilder out, String label, List<String> cells, Random random) {
        TABS.row(out, label, cells.subList(0, cells.size() - 1), random);
      }
    },
    LAST_COLUMN_CUT_HALFWAY {
      @Override
      void row(StringBuilder out, String label, List<String> cells, Random random) {
        (out.length() < 600 ? TABS : LAST_COLUMN_CUT).row(out, label, cells, random);
      }
    },
    SECOND_COLUMN_CUT {
      @Override
      void row(StringBuilder out, String label, List<String> cells, Random random) {
        var left = new ArrayList<>(cells);
        left.remove(1);
        TABS.row(out, label, left, random);
      }
    },
    GLUED {
      @Override
      void row(StringBuilder out, String label, List<String> cells, Random random) {
        out.append(label).append(String.join("", cells));
      }
    },
    LABELS_APART {
      @Override
      void row(StringBuilder out, String label, List<String> cells, Random random) {
        out.append(label).append('\n');
      }

      @Override
      void foot(StringBuilder out, Map<String, List<String>> table) {
        table.values().forEach(cells -> out.append(String.join(" ", cells)).append('\n'));
      }
    };

    abstract void row(StringBuilder out, String label, List<String> cells, Random random);

    void foot(StringBuilder out, Map<String, List<String>> table) {}

    String print(Map<String, List<String>> table, Random random) {
      var out = new StringBuilder();
      table.forEach((row, cells) -> row(out, label(row), cells, random));
      foot(out, table);
      return out.toString();
    }

    /// A group's label stands before its first row only.
    private static String label(String key) {
      var row = TABLE.row(key);
      var first =
          TABLE.rows().stream().filter(each -> each.group().equals(row.group())).findFirst();
      return (first.orElseThrow().equals(row) ? row.group() : "") + row.label();
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void a_figure_is_right_or_marked(Layout layout) {
    for (int seed = 0; seed < TABLES; seed++) {
      var random = new Random(seed);
      var table = table(random);
      var printed = layout.print(table, random);
      var wrong = differences(table, printed, Marked.IS_FINE);
      assertThat(wrong).as("seed %d\n%s", seed, printed).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GLUED", "SECOND_COLUMN_CUT"})
  void every_figure_is_read_where_the_layout_loses_none(Layout layout) {
    for (int seed = 0; seed < TABLES; seed++) {
      var random = new Random(seed);
      var table = table(random);
      var printed = layout.print(table, random);
      var wrong = differences(table, printed, Marked.IS_A_MISS);
      assertThat(wrong).as("seed %d\n%s", seed, printed).isEmpty();
    }
  }

  /// Whether a figure without a value counts.
  private enum Marked {
    IS_FINE,
    IS_A_MISS
  }

  private List<String> differences(Map<String, List<String>> table, String printed, Marked marked) {
    var wrong = new ArrayList<String>();
    var read = read(printed);
    table.forEach(
        (row, cells) -> {
          for (int i = 0; i < cells.size(); i++) {
            var code = TABLE.code(row, TABLE.columns().get(i).key());
            var value = read.getOrDefault(code, "");
            boolean miss = value.isEmpty() && marked == Marked.IS_A_MISS;
            if (miss || (!value.isEmpty() && !value.equals(cells.get(i)))) {
              wrong.add(code + " is " + cells.get(i) + ", read as " + value);
            }
          }
        });
    return wrong;
  }

  private Map<String, String> read(String printed) {
    var content = printed.getBytes(StandardCharsets.UTF_8);
    var blocks = ((Extracted) new Extractors().extract("a.txt", content)).blocks();
    var read = reader.read(EDITION, TABLE, Line.of(blocks, FORM.words()));
    return read.figures().entrySet().stream()
        .filter(each -> each.getValue().value().isPresent())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> each.getValue().value().orElseThrow().toPlainString()));
  }

  /// A table whose sums hold, most of it zeros, with some numbers of several digits.
  private static Map<String, List<String>> table(Random random) {
    var numbers = new LinkedHashMap<String, int[]>();
    var outcomes = new int[6];
    for (var row : TABLE.rows()) {
      if (row.insteadOf().isEmpty()) {
        numbers.put(row.key(), parts(random));
      }
    }
    numbers.forEach(
        (row, parts) -> {
          if (!List.of("received", "carried_in", "completed", "carried_out").contains(row)) {
            IntStream.range(0, 6).forEach(i -> outcomes[i] += parts[i]);
          }
        });
    numbers.put("completed", outcomes);
    numbers.put("carried_in", new int[6]);
    numbers.put("received", sum(outcomes, Objects.requireNonNull(numbers.get("carried_out"))));
    var table = new LinkedHashMap<String, List<String>>();
    numbers.forEach((row, parts) -> table.put(row, cells(parts)));
    return table;
  }

  private static int[] parts(Random random) {
    return IntStream.range(0, 6)
        .map(i -> random.nextInt(5) > 0 ? 0 : random.nextInt(random.nextInt(4) == 0 ? 300 : 9))
        .toArray();
  }

  private static int[] sum(int[] one, int[] other) {
    return IntStream.range(0, 6).map(i -> one[i] + other[i]).toArray();
  }

  private static List<String> cells(int[] parts) {
    return IntStream.concat(IntStream.of(parts), IntStream.of(IntStream.of(parts).sum()))
        .mapToObj(Integer::toString)
        .toList();
  }
}
