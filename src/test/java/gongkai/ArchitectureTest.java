package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who may use whom. `docs/ARCHITECTURE.md` says why; this table is what holds.
///
/// It looks at compiled classes, because a wildcard import or a full name shows there, too.
class ArchitectureTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final String OURS = "gongkai/";

  /// A type that only stands in a signature, a field or an annotation is no entry of its own.
  private static final Pattern IN_A_DESCRIPTOR = Pattern.compile("L([\\w/$]+)[;<]");

  /// In the order in which a report goes through them. A package may use itself, the ones named and
  /// nothing else of ours.
  private static final Map<String, Set<String>> MAY_USE =
      table(
          """
          report        :
          text          :
          form          : report text
          gazetteer     : report text
          extract       :
          parse         : report form extract text gazetteer
          check         : report form
          compare       : report text
          document      : report form check text
          analysis      : text
          postings      :
          meaning       : text
          query         : document text
          engine        : report document query meaning
          engine.lucene : report document query engine analysis text meaning postings
          suggest       : document query engine analysis form report text
          json          : report form
          ingest        : report form extract parse check document query engine json text gazetteer
          access        : ingest json
          snapshot      : ingest
          http          : report form check document query engine ingest json meaning suggest analysis access compare
          cli           : *
          """);

  /// Where a library is named, so that it can be replaced there: packages, or one class.
  private static final Map<String, Set<String>> HOMES =
      table(
          """
          org/apache/lucene/       : analysis postings engine.lucene meaning
          ai/onnxruntime/          : meaning
          com/sun/management/      : meaning
          io/undertow/             : http.HttpServer http.Transfer
          org/xnio/                : http.HttpServer http.Transfer
          com/google/gson/         : json form meaning
          io/prometheus/           : http.Metrics
          picocli/                 : cli
          me/tongfei/progressbar/  : cli
          com/github/houbb/        : text
          com/github/houbb/pinyin/ : suggest
          org/mozilla/             : extract
          org/apache/poi/          : extract
          org/apache/commons/compress/ : extract
          javax/xml/               : extract
          org/apache/pdfbox/       : extract
          org/apache/fontbox/      : extract
          org/apache/commons/csv/  : ingest http
          org/apache/commons/fileupload2/ : http
          org/dhatim/fastexcel/    : http
          com/github/difflib/      : compare
          org/apache/commons/compress/ : ingest extract
          javax/imageio/           : extract
          org/jsoup/               : extract
          org/ofdrw/               : extract
          org/dom4j/               : extract
          """);

  /// What others are made from, and what they may be named by anywhere.
  private static final List<String> EVERYWHERE =
      List.of(OURS, "java/", "org/jspecify/annotations/");

  /// Members of [System].
  private static final Set<String> FOR_THE_COMMAND_LINE =
      Set.of("out", "err", "in", "console", "exit", "getenv", "getProperty");

  private record ClassUse(String user, String used) {
    String from() {
      return packageOf(user);
    }

    @Override
    public String toString() {
      return user + " uses " + used;
    }
  }

  @Test
  void packages_use_only_what_the_table_allows() throws IOException {
    assertThat(uses().filter(use -> use.used().startsWith(OURS)).filter(use -> !isAllowed(use)))
        .isEmpty();
  }

  private static boolean isAllowed(ClassUse use) {
    var to = packageOf(use.used());
    var allowed = MAY_USE.getOrDefault(use.from(), Set.of());
    return use.from().equals(to) || allowed.contains(to) || allowed.contains("*");
  }

  @Test
  void a_library_is_named_only_in_its_home() throws IOException {
    var strangers = uses().filter(use -> EVERYWHERE.stream().noneMatch(use.used()::startsWith));
    assertThat(strangers.filter(use -> !isAtHome(use))).isEmpty();
  }

  /// A library without a home is at home nowhere.
  private static boolean isAtHome(ClassUse use) {
    var owner = dotted(use.user().replaceFirst("\\$.*", ""));
    return HOMES.entrySet().stream()
        .filter(home -> use.used().startsWith(home.getKey()))
        .anyMatch(home -> home.getValue().contains(use.from()) || home.getValue().contains(owner));
  }

  @Test
  void no_circle_of_packages_is_allowed() {
    var done = new HashSet<String>();
    var left = new TreeMap<>(MAY_USE);
    left.remove("cli");
    while (left.entrySet()
        .removeIf(each -> done.containsAll(each.getValue()) && done.add(each.getKey()))) {
      // Each round takes out the packages that use only those taken out before.
    }
    assertThat(left).isEmpty();
  }

  @Test
  void every_package_is_in_the_table_and_says_what_it_is_for() throws IOException {
    var packages = new TreeSet<String>();
    for (var file : classFiles()) {
      packages.add(packageOf(name(file)));
      assertThat(file.resolveSibling("package-info.class")).exists();
    }
    assertThat(packages).containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
  }

  @Test
  void only_the_command_line_prints_and_asks_its_surroundings() throws IOException {
    var wrong = new ArrayList<String>();
    for (var file : classFiles()) {
      for (var entry : ClassFile.of().parse(file).constantPool()) {
        if (entry instanceof MemberRefEntry member
            && member.owner().asInternalName().equals("java/lang/System")
            && FOR_THE_COMMAND_LINE.contains(member.name().stringValue())
            && !packageOf(name(file)).equals("cli")) {
          wrong.add(name(file) + " uses System." + member.name().stringValue());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Stream<ClassUse> uses() throws IOException {
    var uses = new ArrayList<ClassUse>();
    for (var file : classFiles()) {
      var user = name(file);
      classesNamedIn(file).forEach(used -> uses.add(new ClassUse(user, used)));
    }
    return uses.stream();
  }

  private static List<Path> classFiles() throws IOException {
    try (var files = Files.walk(CLASSES)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  private static Set<String> classesNamedIn(Path file) throws IOException {
    var names = new TreeSet<String>();
    for (var entry : ClassFile.of().parse(file).constantPool()) {
      switch (entry) {
        case ClassEntry used -> names.addAll(types(used.asInternalName()));
        case Utf8Entry text ->
            IN_A_DESCRIPTOR
                .matcher(text.stringValue())
                .results()
                .forEach(it -> names.add(it.group(1)));
        default -> {}
      }
    }
    names.removeIf(name -> !name.contains("/"));
    return names;
  }

  /// An array is named by its descriptor, which is looked at as a text.
  private static List<String> types(String internalName) {
    return internalName.startsWith("[") ? List.of() : List.of(internalName);
  }

  /// `gongkai/engine/lucene/LuceneEngine`
  private static String name(Path file) {
    var relative = CLASSES.relativize(file).toString().replace('\\', '/');
    return relative.replaceFirst("\\.class$", "");
  }

  /// `gongkai/engine/lucene/LuceneEngine` is in `engine.lucene`.
  private static String packageOf(String name) {
    return dotted(name.substring(0, name.lastIndexOf('/')));
  }

  private static String dotted(String name) {
    return name.replaceFirst(Matcher.quoteReplacement(OURS), "").replace('/', '.');
  }

  /// Lines of `name : name name`.
  private static Map<String, Set<String>> table(String lines) {
    var table = new TreeMap<String, Set<String>>();
    for (var line : lines.lines().toList()) {
      var sides = line.split(":", 2);
      var named = new TreeSet<>(List.of(sides[1].strip().split("\\s+")));
      named.remove("");
      table.put(sides[0].strip(), named);
    }
    return table;
  }
}
