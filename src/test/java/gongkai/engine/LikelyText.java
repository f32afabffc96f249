package gongkai.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Passages made of words of the trade, of any characters and of numbers, with punctuation between
/// them: neither all words nor none.
final class LikelyText {
  private static final String MARKS = "，。、；！：（）“”《》";
  private static final String COMMON = "的和在不与对有加强提高进一步县市区局办公开信息";
  private static final int ANY_HAN = 0x9FA5 - 0x4E00;

  private final Random random;
  private final List<String> words;

  LikelyText(Random random) throws IOException {
    this.random = random;
    try (var lines = Files.lines(Path.of("config/analysis/words.txt"))) {
      words = lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
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
  String clause(int pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces || text.length() < 2; i++) {
      text.append(piece());
    }
    return text.toString();
  }

  private String piece() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> words.get(random.nextInt(words.size()));
      case 2 -> String.valueOf(COMMON.charAt(random.nextInt(COMMON.length())));
      case 3 -> String.valueOf((char) (0x4E00 + random.nextInt(ANY_HAN)));
      case 4 -> Integer.toString(random.nextInt(20_000));
      default -> Character.toString(0x20000 + random.nextInt(50));
    };
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
