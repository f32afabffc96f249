package gongkai.relevance;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Makes a text out of a stem: takes one of each choice and fills the slots.
final class Wording {
  private static final Pattern SLOT = Pattern.compile("<([A-Z]+)>");

  private final Random random;
  private final Office office;
  private final int year;

  Wording(Random random, Office office, int year) {
    this.random = random;
    this.office = office;
    this.year = year;
  }

  String of(String stem) {
    var chosen = Stem.CHOICE.matcher(stem).replaceAll(this::choice);
    return SLOT.matcher(chosen).replaceAll(this::slot);
  }

  private String choice(MatchResult match) {
    return any(List.of(match.group(1).split("\\|", -1)));
  }

  private String slot(MatchResult match) {
    return switch (match.group(1)) {
      case "A" -> office.self();
      case "D" -> any(office.domains());
      case "Y" -> "" + year;
      case "PY" -> "" + (year - 1);
      case "NY" -> "" + (year + 1);
      case "M" -> "" + between(1, 12);
      case "N" -> "" + between(2, 9);
      case "NN" -> "" + between(10, 98);
      case "NNN" -> "" + between(100, 2999);
      default -> throw new IllegalArgumentException("unknown slot " + match.group());
    };
  }

  String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }
}
