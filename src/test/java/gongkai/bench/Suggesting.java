package gongkai.bench;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Count;
import gongkai.engine.Vocabulary;
import gongkai.suggest.FakeIndex;
import gongkai.suggest.ShippedSources;
import gongkai.suggest.Suggester;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Measures suggestions over any number of agencies, in this process, by the time that one thread
/// had a core: what else runs on the machine takes no part.
final class Suggesting {
  private static final int TYPED = 500;
  private static final int SHOWN = 8;
  private static final String HEAD =
      """

      | typed | suggestions a second of a core | p50 ms | p99 ms |
      |---|---|---|---|
      """;

  private static final List<String> MORE_BUREAUS =
      List.of("人民政府", "人民政府办公室", "残疾人联合会", "气象局", "税务局", "红十字会");

  /// Its letters stand in nearly every name, and it in none.
  private static final String UNKNOWN = "xinxigongkaigongzuozenmebanli";

  private final Options options;
  private final Path config;
  private final PrintStream log;

  /// What a reader types of a name.
  private record Typing(String what, UnaryOperator<String> typed) {}

  Suggesting(Options options, Path config, PrintStream log) {
    this.options = options;
    this.config = config;
    this.log = log;
  }

  String table() throws IOException {
    var agencies = agencies();
    var index = index(agencies);
    var sources = ShippedSources.read();
    pinyin(agencies.getFirst(), PinyinStyleEnum.NORMAL);
    log.println("collecting the names of " + agencies.size() + " agencies");
    long before = used();
    long begin = coreTime();
    var background = new Suggester.Background(Runnable::run, InstantSource.system());
    var suggester = new Suggester(index, sources, background);
    suggester.refresh();
    double seconds = (coreTime() - begin) / 1e9;
    var table = new StringBuilder();
    table.append(
        "%n%,d agencies: names collected in %.1f s, which hold %.0f MB%n"
            .formatted(agencies.size(), seconds, (used() - before) / 1e6));
    table.append(HEAD);
    for (var typing : typings()) {
      table.append(row(typing, agencies, suggester));
    }
    return table.toString();
  }

  private List<String> agencies() throws IOException {
    var counties = Counties.read(config.resolve("places/gb2260.tsv"));
    var bureaus = new ArrayList<>(new Phrases().all("bureau"));
    bureaus.addAll(MORE_BUREAUS);
    return bureaus.stream()
        .flatMap(bureau -> counties.stream().map(county -> county + bureau))
        .limit(options.agencies())
        .toList();
  }

  private FakeIndex index(List<String> agencies) throws IOException {
    var reports = new SyntheticReports(options.seed(), config);
    var index = new FakeIndex();
    index.with(
        IndexField.AGENCY, agencies.stream().map(name -> new Count(name, 1)).toArray(Count[]::new));
    index.with(
        IndexField.REGION,
        Counties.read(config.resolve("places/gb2260.tsv")).stream()
            .map(name -> new Count(name, 1))
            .toArray(Count[]::new));
    var problems = new ArrayList<List<String>>();
    for (int i = 0; i < Vocabulary.SAMPLE; i++) {
      var text = reports.report(i).text();
      problems.add(List.of(text.substring(text.lastIndexOf("五、")).split("\\n")));
    }
    index.saying(problems);
    return index;
  }

  private static List<Typing> typings() {
    return List.of(
        new Typing("one character", name -> name.substring(0, 1)),
        new Typing("three characters", name -> name.substring(0, 3)),
        new Typing("the end of a name", name -> name.substring(name.length() - 3)),
        new Typing("one letter", name -> pinyin(name, PinyinStyleEnum.NORMAL).substring(0, 1)),
        new Typing(
            "pinyin of four characters",
            name -> pinyin(name.substring(0, 4), PinyinStyleEnum.NORMAL)),
        new Typing("first letters of all", name -> pinyin(name, PinyinStyleEnum.FIRST_LETTER)),
        new Typing("an abbreviation", Suggesting::abbreviated),
        new Typing("a place and another word", Suggesting::twoWords),
        new Typing("what nothing fits", name -> pinyin(name, PinyinStyleEnum.FIRST_LETTER) + "qx"),
        new Typing("characters that nothing fits", name -> name + name.charAt(0)),
        new Typing("pinyin that nothing fits", _ -> UNKNOWN),
        new Typing("a word, and such pinyin", name -> name.substring(0, 2) + " " + UNKNOWN));
  }

  private static String pinyin(String name, PinyinStyleEnum style) {
    return PinyinHelper.toPinyin(name, style, "");
  }

  /// The place, and two characters of the bureau: 洛阳西工区市局.
  private static String abbreviated(String name) {
    int middle = name.length() / 2;
    return name.substring(0, middle)
        + name.charAt(name.length() - 3)
        + name.charAt(name.length() - 1);
  }

  /// 洛阳 jyj.
  private static String twoWords(String name) {
    var bureau = name.substring(name.length() - 3);
    return name.substring(0, 2) + " " + pinyin(bureau, PinyinStyleEnum.FIRST_LETTER);
  }

  private String row(Typing typing, List<String> agencies, Suggester suggester) throws IOException {
    var random = new Random(options.seed());
    var typed =
        Stream.generate(() -> agencies.get(random.nextInt(agencies.size())))
            .limit(TYPED)
            .map(typing.typed())
            .toList();
    measured(typed, suggester);
    var times = measured(typed, suggester);
    double seconds = LongStream.of(times).sum() / 1e9;
    return "| %s | %,.0f | %.2f | %.2f |%n"
        .formatted(
            typing.what(), times.length / seconds, at(times, 0.5) / 1e6, at(times, 0.99) / 1e6);
  }

  private long[] measured(List<String> typed, Suggester suggester) throws IOException {
    var times = LongStream.builder();
    long end = System.nanoTime() + (long) (options.seconds() * 1e9);
    for (int i = 0; i == 0 || System.nanoTime() < end; i++) {
      long begin = coreTime();
      suggester.suggest(typed.get(i % typed.size()), SHOWN, Locale.CHINESE);
      times.add(coreTime() - begin);
    }
    var sorted = times.build().toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static long coreTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, (long) (share * sorted.length))];
  }

  /// Bytes of objects in use, or nearly.
  private static long used() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
