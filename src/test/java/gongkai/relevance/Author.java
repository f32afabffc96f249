package gongkai.relevance;

import gongkai.relevance.Stem.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Writes the passages of reports from stems. Each stem is used about as often as any other that
/// fits, and no text is written twice.
final class Author {
  private static final List<String> PROBLEM =
      List.of("从自查情况看，", "据社会评议反映，", "一是", "二是", "三是", "此外，", "日常工作中，", "对照上级要求，");
  private static final List<String> IMPROVEMENT =
      List.of("下一步，", "<NY>年，", "为此，", "针对上述不足，", "今后，", "一是", "二是", "三是");
  private static final List<Part> LAST = List.of(Part.X, Part.R, Part.R, Part.O, Part.P);
  private static final int MOST_USES = 9;
  private static final List<String> NONE = List.of("");

  private final Random random;
  private final List<Stem> stems;
  private final Map<Stem, Integer> uses = new HashMap<>();
  private final Set<String> written = new HashSet<>();

  Author(long seed, List<Stem> stems) {
    random = new Random(seed);
    this.stems = List.copyOf(stems);
  }

  /// The passages of one report without ids.
  List<Passage> report(Office office, int year) {
    var own = new ArrayList<Stem>();
    own.addAll(pinned(office));
    for (var part : List.of(Part.O, Part.O, Part.P, Part.P, Part.I, Part.I)) {
      add(own, office, part);
    }
    add(own, office, any(LAST));
    own.sort((a, b) -> Integer.compare(order(a.part()), order(b.part())));
    return own.stream().map(stem -> passage(stem, office, year)).toList();
  }

  private static int order(Part part) {
    return List.of(Part.O, Part.P, Part.R, Part.I, Part.X).indexOf(part);
  }

  private List<Stem> pinned(Office office) {
    var fitting =
        new ArrayList<>(stems.stream().filter(s -> s.theme().equals(office.theme())).toList());
    var taken = new ArrayList<Stem>();
    while (!fitting.isEmpty() && taken.size() < 2) {
      taken.add(fitting.remove(random.nextInt(fitting.size())));
    }
    taken.forEach(this::used);
    return taken;
  }

  /// The least used of eight that fit, of which those for the office's trade weigh more.
  private void add(List<Stem> own, Office office, Part part) {
    var all = stems.stream().filter(s -> s.part() == part && s.fits(office)).toList();
    var fresh = all.stream().filter(s -> !own.contains(s) && !exhausted(s)).toList();
    var fitting = fresh.isEmpty() ? all : fresh;
    var best = any(fitting);
    for (var i = 0; i < 8; i++) {
      var other = any(fitting);
      if (weight(other) < weight(best)) {
        best = other;
      }
    }
    used(best);
    own.add(best);
  }

  private int weight(Stem stem) {
    var use = uses.getOrDefault(stem, 0);
    return stem.trades().isEmpty() ? use * 2 : use;
  }

  private boolean exhausted(Stem stem) {
    return uses.getOrDefault(stem, 0) >= Math.clamp(stem.variants(), 3, MOST_USES);
  }

  private void used(Stem stem) {
    uses.merge(stem, 1, Integer::sum);
  }

  private Passage passage(Stem stem, Office office, int year) {
    var part = stem.part();
    var text = text(stem, office, year);
    while (!written.add(text)) {
      text = text(stem, office, year) + text(partner(stem, office), office, year);
    }
    return new Passage(
        "",
        office.agency(),
        office.region(),
        office.trade(),
        year,
        part.section(),
        part.kind(),
        text);
  }

  private String text(Stem stem, Office office, int year) {
    var wording = new Wording(random, office, year);
    var opening = random.nextInt(2) == 0 ? wording.any(openings(stem.part())) : "";
    var text = wording.of(opening + stem.text());
    return random.nextInt(5) < 2 ? text + wording.of(partner(stem, office).text()) : text;
  }

  /// Another of the same part, by half of the same theme, as points of a report often hold two
  /// things.
  private Stem partner(Stem stem, Office office) {
    var fitting =
        stems.stream()
            .filter(s -> s.part() == stem.part() && s.fits(office) && !s.equals(stem))
            .filter(s -> s.variants() > 2)
            .toList();
    var same = fitting.stream().filter(s -> s.theme().equals(stem.theme())).toList();
    return same.isEmpty() || random.nextBoolean() ? any(fitting) : any(same);
  }

  private static List<String> openings(Part part) {
    return switch (part) {
      case P -> PROBLEM;
      case I -> IMPROVEMENT;
      case R, O, X -> NONE;
    };
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
