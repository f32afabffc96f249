package gongkai.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// Passages of random characters: few different ones, so that runs of them recur.
final class RandomText {
  private static final String CHARACTERS = "政府信息公开年度报告工作人员培训解读网站0123456789";
  private static final String MARKS = "，。、；！";

  private static final Pattern MARK = Pattern.compile("[" + MARKS + "]");

  private final Random random;

  RandomText(Random random) {
    this.random = random;
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
    int clauses = 2 + random.nextInt(6);
    for (int i = 0; i < clauses; i++) {
      int length = 3 + random.nextInt(20);
      for (int j = 0; j < length; j++) {
        text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      text.append(MARKS.charAt(random.nextInt(MARKS.length())));
    }
    return text.toString();
  }

  /// Two characters or more of a text, no mark among them.
  static String run(Random random, String text) {
    var clauses = clauses(text);
    var clause = clauses.get(random.nextInt(clauses.size()));
    int start = random.nextInt(clause.length() - 1);
    return clause.substring(start, start + 2 + random.nextInt(clause.length() - start - 1));
  }

  /// The end of a clause and the beginning of the next, without the mark between them.
  static String acrossPunctuation(Random random, String text) {
    var clauses = clauses(text);
    int first = random.nextInt(clauses.size() - 1);
    var one = clauses.get(first);
    var next = clauses.get(first + 1);
    return one.substring(random.nextInt(one.length()))
        + next.substring(0, 1 + random.nextInt(next.length()));
  }

  private static List<String> clauses(String text) {
    return MARK.splitAsStream(text).toList();
  }
}
