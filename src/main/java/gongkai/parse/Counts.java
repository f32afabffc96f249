package gongkai.parse;

import gongkai.form.NarrativeWords;
import gongkai.report.NarrativeNumber.Precision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the numbers of a text that count something: those with a unit. Dates, ordinals, numbers of
/// articles and documents, rates and changes count nothing.
final class Counts {
  /// A number with its unit.
  ///
  /// @param from where the number begins, or the word before it that belongs to it
  record Count(int from, int to, BigDecimal value, Precision precision, String unit) {}

  /// As much of the text before a number as tells that it is no count.
  private static final int BEFORE = 6;

  /// As far before a number stands the word that makes it a rate.
  private static final int RATE = 16;

  /// Between two digits these leave open whether one number ends; a blank is the end of a line.
  private static final String REST = "., ";

  private static final String SCALES = "万亿";

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private final NarrativeWords words;
  private final BitSet numerals = new BitSet();

  /// Longest first, by their first character.
  private final Map<Character, List<String>> units;

  Counts(NarrativeWords words) {
    this.words = words;
    words.numerals().chars().forEach(numerals::set);
    this.units = words.units().stream().collect(Collectors.groupingBy(unit -> unit.charAt(0)));
  }

  /// A number with its unit as it is printed.
  ///
  /// @param digits without scale
  /// @param scale 万, 亿 or a blank
  /// @param isMore whether a word within it or behind it says that it is exceeded
  private record Printed(
      int from, String digits, char scale, boolean isMore, String unit, int to) {}

  List<Count> in(String text) {
    var counts = new ArrayList<Count>();
    for (int i = 0; i < text.length(); ) {
      if (!begins(text, i)) {
        i++;
        continue;
      }
      var printed = printed(text, i);
      printed.flatMap(found -> count(text, found)).ifPresent(counts::add);
      i = printed.map(Printed::to).orElse(end(text, i));
    }
    return counts;
  }

  /// The number that begins here, if it has a unit.
  private Optional<Printed> printed(String text, int from) {
    int digits = isDigit(text.charAt(from)) ? digitsEnd(text, from) : numeralsEnd(text, from);
    int more = digits + word(words.moreWithin(), text, digits).length();
    boolean isScaled = more < text.length() && SCALES.indexOf(text.charAt(more)) >= 0;
    int scale = more + (isScaled ? 1 : 0);
    int over = scale + word(words.moreWithin(), text, scale).length();
    var unit = over < text.length() ? unit(text, over) : "";
    int end = over + unit.length();
    int after = end + word(words.moreAfter(), text, end).length();
    return unit.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Printed(
                from,
                text.substring(from, digits),
                isScaled ? text.charAt(more) : ' ',
                more > digits || over > scale || after > end,
                unit,
                after));
  }

  /// Where digits end, with commas between thousands and with decimals.
  private static int digitsEnd(String text, int from) {
    int to = plainEnd(text, from);
    while (to - from <= 3 || text.charAt(to - 4) == ',') {
      if (!isMark(text, to, ',') || plainEnd(text, to + 1) < to + 4) {
        break;
      }
      to += 4;
    }
    return isMark(text, to, '.') && plainEnd(text, to + 1) > to + 1 ? plainEnd(text, to + 1) : to;
  }

  private int numeralsEnd(String text, int from) {
    int to = from;
    while (to < text.length() && numerals.get(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isMark(String text, int at, char mark) {
    return at < text.length() && text.charAt(at) == mark;
  }

  private static int plainEnd(String text, int from) {
    int to = from;
    while (to < text.length() && isDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private String unit(String text, int at) {
    return word(units.getOrDefault(text.charAt(at), List.of()), text, at);
  }

  /// The first of some words that stands here, or nothing.
  private static String word(List<String> words, String text, int at) {
    for (var word : words) {
      if (text.startsWith(word, at)) {
        return word;
      }
    }
    return "";
  }

  /// Whether a number begins here, and is not the rest of another.
  private boolean begins(String text, int at) {
    return isPart(text.charAt(at))
        && (at == 0 || !isPart(text.charAt(at - 1)))
        && !(at > 1 && REST.indexOf(text.charAt(at - 1)) >= 0 && isDigit(text.charAt(at - 2)));
  }

  private int end(String text, int from) {
    int to = from;
    while (to < text.length() && isPart(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private boolean isPart(char c) {
    return isDigit(c) || numerals.get(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// The word before a number that says that it is only near or exceeded, or nothing.
  private String wordBefore(String text, int at) {
    for (var word : words.about()) {
      if (text.startsWith(word, at - word.length())) {
        return word;
      }
    }
    for (var word : words.moreBefore()) {
      if (text.startsWith(word, at - word.length())) {
        return word;
      }
    }
    return "";
  }

  private Optional<Count> count(String text, Printed found) {
    var before = wordBefore(text, found.from());
    int from = found.from() - before.length();
    return isCount(text, from, found.to())
        ? value(found)
            .map(
                value -> new Count(from, found.to(), value, precision(before, found), found.unit()))
        : Optional.empty();
  }

  private boolean isCount(String text, int from, int to) {
    if (words.notNumber().isAt(text, from) || words.notAfter().isAt(text, to)) {
      return false;
    }
    var before = text.substring(Math.max(0, from - BEFORE), from);
    return !words.notBefore().isIn(before) && !isRate(text, from);
  }

  private boolean isRate(String text, int at) {
    int from = Math.max(0, at - RATE);
    for (int i = from; i < at; i++) {
      from = ",。;".indexOf(text.charAt(i)) >= 0 ? i + 1 : from;
    }
    return words.rates().isIn(text.substring(from, at));
  }

  private static Optional<BigDecimal> value(Printed found) {
    var digits = found.digits();
    var value =
        isDigit(digits.charAt(0))
            ? Optional.of(new BigDecimal(digits.replace(",", "")))
            : HanNumber.of(digits);
    return switch (found.scale()) {
      case '万' -> value.map(of -> plain(of.multiply(TEN_THOUSAND)));
      case '亿' -> value.map(of -> plain(of.multiply(HUNDRED_MILLION)));
      default -> value;
    };
  }

  private static BigDecimal plain(BigDecimal value) {
    var bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private Precision precision(String before, Printed found) {
    if (words.about().contains(before)) {
      return Precision.ABOUT;
    }
    return before.isEmpty() && !found.isMore() ? Precision.EXACT : Precision.MORE_THAN;
  }
}
