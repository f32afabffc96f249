package gongkai.bench;

import gongkai.bench.PrintedForm.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Any number of reports that nobody wrote: bureaus of real counties with invented texts and
/// figures, four years of each. The same seed and number give the same report everywhere, whichever
/// others are made.
final class SyntheticReports {
  private static final int YEARS = 4;
  private static final int FIRST_YEAR = 2021;

  /// Spreads agencies over the country; no number of counties has it as a factor.
  private static final int STRIDE = 7919;

  private static final int SENTENCES_A_POINT = 3;
  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");
  private static final List<String> OVERVIEW =
      List.of("disclosure", "requests", "management", "platform", "supervision");
  private static final List<String> OVERVIEW_NAMES =
      List.of("主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障");

  private final long seed;
  private final List<String> counties;
  private final Phrases phrases = new Phrases();
  private final PrintedForm form = new PrintedForm();

  /// A report as a file has it.
  record Synthetic(String agency, int year, String text) {}

  SyntheticReports(long seed, Path config) throws IOException {
    this.seed = seed;
    this.counties = Counties.read(config.resolve("places/gb2260.tsv"));
  }

  Phrases phrases() {
    return phrases;
  }

  /// The report with this number, from nought on.
  Synthetic report(int number) {
    int agency = number / YEARS;
    int year = FIRST_YEAR + number % YEARS;
    var place = counties.get((int) ((long) agency * STRIDE % counties.size()));
    var bureaus = phrases.all("bureau");
    var bureau = bureaus.get((agency + agency / counties.size()) % bureaus.size());
    var random = new Random(mixed(number));
    var facts =
        Map.of(
            "agency",
            place + bureau,
            "self",
            bureau.endsWith("委员会") ? "我委" : "我局",
            "place",
            place,
            "year",
            Integer.toString(year),
            "last",
            Integer.toString(year - 1));
    var text = new Writing(random, facts).write(figures(agency, year));
    return new Synthetic(place + bureau, year, text);
  }

  private long mixed(int number) {
    return (seed * 1_000_003L + number) * 0x9E3779B97F4A7C15L;
  }

  /// A year's figures go on from those of the years before.
  private Map<String, List<String>> figures(int agency, int year) {
    var tables = new AgencyTables(new Random(mixed(-1 - agency)));
    var figures = tables.nextYear();
    for (int i = FIRST_YEAR; i < year; i++) {
      figures = tables.nextYear();
    }
    return figures;
  }

  private final class Writing {
    private final Random random;
    private final Map<String, String> facts;
    private final StringBuilder text = new StringBuilder();

    Writing(Random random, Map<String, String> facts) {
      this.random = random;
      this.facts = facts;
    }

    String write(Map<String, List<String>> figures) {
      var layouts = Layout.values();
      var layout = layouts[random.nextInt(layouts.length)];
      title();
      overview();
      line("二、主动公开政府信息情况");
      text.append(form.print("disclosure", figures, layout));
      line("三、收到和处理政府信息公开申请情况");
      text.append(form.print("requests", figures, layout));
      line("四、政府信息公开行政复议、行政诉讼情况");
      text.append(form.print("review", figures, layout));
      issues();
      line("六、其他需要报告的事项");
      line(phrases.several("other", 170, random, facts));
      return text.toString();
    }

    private void line(String line) {
      text.append(line).append('\n');
    }

    private String fact(String name) {
      return facts.getOrDefault(name, "");
    }

    private void title() {
      var titles = List.of("%s%s年政府信息公开工作年度报告", "%s\n%s年度政府信息公开工作年度报告", "%s %s 年政府信息公开年度报告");
      line(titles.get(random.nextInt(3)).formatted(fact("agency"), fact("year")));
      line("根据《中华人民共和国政府信息公开条例》第五十条的规定，%s编制本报告。".formatted(fact("self")));
    }

    private void overview() {
      line("一、总体情况");
      for (int i = 0; i < OVERVIEW.size(); i++) {
        var told = phrases.several(OVERVIEW.get(i), 385, random, facts);
        line("（%s）%s。%s".formatted(NUMERALS.get(i), OVERVIEW_NAMES.get(i), told));
      }
    }

    private void issues() {
      line("五、存在的主要问题及改进情况");
      int number = 2 + random.nextInt(2);
      if (random.nextBoolean()) {
        line("（一）存在的主要问题");
        points("problem", number);
        line("（二）改进措施");
        points("improvement", number);
      } else {
        line("对照群众期待，仍然存在一些问题：" + inOneLine("problem", number));
        line("下一步，重点做好以下工作：" + inOneLine("improvement", number));
      }
    }

    private void points(String table, int number) {
      for (int i = 0; i < number; i++) {
        line((i + 1) + "." + phrases.several(table, 190, random, facts));
      }
    }

    private String inOneLine(String table, int number) {
      var sentences = phrases.points(table, number * SENTENCES_A_POINT, random, facts);
      var points = new ArrayList<String>();
      for (int i = 0; i < number; i++) {
        int from = i * SENTENCES_A_POINT;
        var point = sentences.subList(from, from + SENTENCES_A_POINT);
        points.add(NUMERALS.get(i) + "是" + String.join("，", point));
      }
      return String.join("；", points) + "。";
    }
  }
}
