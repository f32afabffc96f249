package gongkai.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Sentences made from `sentences.txt` and `words.txt`. The n-th phrase of a table is drawn n times
/// as seldom as the first, so that words are as unevenly spread as in real texts.
final class Phrases {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private static final class Table {
    private final List<String> phrases;
    private final double[] upTo;

    Table(List<String> phrases) {
      this.phrases = phrases;
      upTo = new double[phrases.size()];
      double sum = 0;
      for (int i = 0; i < upTo.length; i++) {
        sum += 1.0 / (i + 1);
        upTo[i] = sum;
      }
    }

    int draw(Random random) {
      int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
      return at < 0 ? -at - 1 : at;
    }
  }

  private final Map<String, Table> tables = new HashMap<>();

  Phrases() {
    Resource.parts("sentences.txt", '[').forEach((name, lines) -> add(name, lines));
    Resource.parts("words.txt", '[')
        .forEach((name, lines) -> add(name, List.of(String.join("|", lines).split("\\|"))));
  }

  private void add(String name, List<String> phrases) {
    tables.put(name, new Table(phrases.stream().map(String::strip).toList()));
  }

  List<String> all(String table) {
    return table(table).phrases;
  }

  private Table table(String name) {
    return Objects.requireNonNull(tables.get(name), name);
  }

  /// A phrase of the table.
  String one(String table, Random random, Map<String, String> facts) {
    var drawn = table(table);
    return filled(drawn.phrases.get(drawn.draw(random)), random, facts);
  }

  /// Different sentences of a table, until there are this many characters.
  String several(String table, int characters, Random random, Map<String, String> facts) {
    var drawn = table(table);
    var text = new StringBuilder();
    var taken = new HashSet<Integer>();
    while (text.length() < characters && taken.size() < drawn.phrases.size()) {
      int next = drawn.draw(random);
      if (taken.add(next)) {
        text.append(filled(drawn.phrases.get(next), random, facts));
      }
    }
    return text.toString();
  }

  /// As many points of a table, each another sentence and without its full stop.
  List<String> points(String table, int number, Random random, Map<String, String> facts) {
    var points = new ArrayList<String>();
    var drawn = table(table);
    var taken = new HashSet<Integer>();
    while (points.size() < number) {
      int next = drawn.draw(random);
      if (taken.add(next)) {
        points.add(filled(drawn.phrases.get(next), random, facts).replaceFirst("。$", ""));
      }
    }
    return points;
  }

  private String filled(String phrase, Random random, Map<String, String> facts) {
    var used = new HashSet<String>();
    return SLOT.matcher(phrase)
        .replaceAll(
            slot -> unused(slot.group(1), used, () -> filler(slot.group(1), random, facts)));
  }

  /// A sentence seldom names the same thing twice.
  private static String unused(String slot, Set<String> used, Supplier<String> drawn) {
    var filler = drawn.get();
    for (int tries = 0; !used.add(slot + filler) && tries < 5; tries++) {
      filler = drawn.get();
    }
    return filler;
  }

  private String filler(String slot, Random random, Map<String, String> facts) {
    return switch (slot) {
      case "few" -> Integer.toString(2 + random.nextInt(random.nextInt(4) == 0 ? 300 : 28));
      case "many" ->
          Integer.toString(300 + random.nextInt(random.nextInt(3) == 0 ? 90_000 : 3_000));
      case "share" -> Integer.toString(80 + random.nextInt(20));
      default -> {
        var fact = facts.get(slot);
        yield fact == null ? one(slot, random, facts) : fact;
      }
    };
  }
}
