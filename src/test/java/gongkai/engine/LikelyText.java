package gongkai.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Passages of clauses with punctuation between them, which are made of words of the trade, of any
/// characters and of numbers, or of so few characters that runs of them recur.
final class LikelyText {
  private static final String MARKS = "，。、；！：（）“”《》";
  private static final String COMMON = "的和在不与对有加强提高进一步县市区局办公开信息";
  private static final int ANY_HAN = 0x9FA5 - 0x4E00;

  private static final String FEW = "政府信息公开年度报告工作人员培训解读网站0123456789";

  private final Random random;
  private final Supplier<String> pieces;

  private LikelyText(Random random, Supplier<String> pieces) {
    this.random = random;
    this.pieces = pieces;
  }

  /// Neither all words nor none.
  static LikelyText ofWords(Random random) throws IOException {
    try (var lines = Files.lines(Path.of("config/analysis/words.txt"))) {
      var words = lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      return new LikelyText(random, () -> piece(random, words));
    }
  }

  static LikelyText ofFewCharacters(Random random) {
    return new LikelyText(random, () -> one(random, FEW) + one(random, FEW) + one(random, FEW));
  }

  List<String> passages(int count) {
    var passages = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      passages.add(passage());
    }
    return passages;
  }

  private String passage() {
    var text = new StringBuilder();
    int clauses = 2 + random.nextInt(5);
    for (int i = 0; i < clauses; i++) {
      text.append(clause(2 + random.nextInt(5)));
      text.append(MARKS.charAt(random.nextInt(MARKS.length())));
    }
    return text.toString();
  }

  /// Without punctuation, of two characters and more.
  String clause(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count || text.codePointCount(0, text.length()) < 2; i++) {
      text.append(pieces.get());
    }
    return text.toString();
  }

  private static String piece(Random random, List<String> words) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> words.get(random.nextInt(words.size()));
      case 2 -> one(random, COMMON);
      case 3 -> String.valueOf((char) (0x4E00 + random.nextInt(ANY_HAN)));
      case 4 -> Integer.toString(random.nextInt(20_000));
      default -> Character.toString(0x20000 + random.nextInt(50));
    };
  }

  private static String one(Random random, String characters) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }

  /// Two characters or more of a text, no mark among them and no half of a character.
  String run(String text) {
    var clauses = clauses(text);
    var clause = clauses.get(random.nextInt(clauses.size()));
    int length = clause.codePointCount(0, clause.length());
    int start = random.nextInt(length - 1);
    int end = start + 2 + random.nextInt(length - start - 1);
    return clause.substring(clause.offsetByCodePoints(0, start), clause.offsetByCodePoints(0, end));
  }

  /// The last characters of a clause and the first of the next, without the mark between them.
  String acrossPunctuation(String text) {
    var clauses = clauses(text);
    int first = random.nextInt(clauses.size() - 1);
    return last(clauses.get(first)) + first(clauses.get(first + 1));
  }

  private static String last(String text) {
    return text.substring(text.offsetByCodePoints(text.length(), -2));
  }

  private static String first(String text) {
    return text.substring(0, text.offsetByCodePoints(0, 2));
  }

  private static List<String> clauses(String text) {
    return List.of(text.split("[" + MARKS + "]"));
  }
}
