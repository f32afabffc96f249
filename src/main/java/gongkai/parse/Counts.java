package gongkai.parse;

import gongkai.form.NarrativeWords;
import gongkai.report.NarrativeNumber.Precision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final List<String> SCALES = List.of("万", "亿");

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private final NarrativeWords words;
  private final Pattern number;
  private final BitSet numerals = new BitSet();

  /// What can stand behind the digits of a number that counts.
  private final BitSet followers = new BitSet();

  Counts(NarrativeWords words) {
    this.words = words;
    words.numerals().chars().forEach(numerals::set);
    Stream.of(words.units(), words.moreWithin(), SCALES)
        .flatMap(List::stream)
        .forEach(word -> followers.set(word.charAt(0)));
    this.number =
        Pattern.compile(
            ("(?:(?<digits>\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|\\d++(?:\\.\\d++)?)|(?<han>[%s]++))"
                    + "(?<more>%s)?(?<scale>[万亿])?(?<over>%s)?(?=[%s])(?<unit>%s)(?<after>%s)?")
                .formatted(
                    words.numerals(),
                    any(words.moreWithin()),
                    any(words.moreWithin()),
                    words.units().stream()
                        .map(u -> u.substring(0, 1))
                        .collect(Collectors.joining()),
                    any(words.units()),
                    any(words.moreAfter())));
  }

  private static String any(Collection<String> texts) {
    return texts.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  List<Count> in(String text) {
    var counts = new ArrayList<Count>();
    var found = number.matcher(text);
    for (int i = 0; i < text.length(); ) {
      if (!begins(text, i)) {
        i++;
      } else if (isFollowed(text, i) && found.region(i, text.length()).lookingAt()) {
        int from = i - wordBefore(text, i).length();
        if (isCount(text, from, found)) {
          value(found).ifPresent(value -> counts.add(count(text, from, found, value)));
        }
        i = found.end();
      } else {
        i = end(text, i);
      }
    }
    return counts;
  }

  /// Whether a number begins here, and is not the rest of another.
  private boolean begins(String text, int at) {
    return isPart(text.charAt(at))
        && (at == 0 || !isPart(text.charAt(at - 1)))
        && !(at > 1 && REST.indexOf(text.charAt(at - 1)) >= 0 && isDigit(text.charAt(at - 2)));
  }

  /// Whether something stands behind the digits from here on that can make them a count.
  private boolean isFollowed(String text, int from) {
    int to = from;
    if (isDigit(text.charAt(from))) {
      while (to < text.length() && (isDigit(text.charAt(to)) || isMark(text.charAt(to)))) {
        to++;
      }
    } else {
      to = end(text, from);
    }
    return to < text.length() && followers.get(text.charAt(to));
  }

  /// Whether it stands within a number.
  private static boolean isMark(char c) {
    return c == ',' || c == '.';
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

  private boolean isCount(String text, int from, Matcher found) {
    if (words.notNumber().matcher(text).region(from, text.length()).lookingAt()
        || words.notAfter().matcher(text).region(found.end(), text.length()).lookingAt()) {
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

  private static Optional<BigDecimal> value(Matcher found) {
    var digits = found.group("digits");
    var value =
        digits == null
            ? HanNumber.of(found.group("han"))
            : Optional.of(new BigDecimal(digits.replace(",", "")));
    var scale = found.group("scale");
    if (scale == null) {
      return value;
    }
    return value.map(of -> plain(of.multiply(scale.equals("万") ? TEN_THOUSAND : HUNDRED_MILLION)));
  }

  private static BigDecimal plain(BigDecimal value) {
    var bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private Count count(String text, int from, Matcher found, BigDecimal value) {
    var precision = precision(wordBefore(text, found.start()), found);
    return new Count(from, found.end(), value, precision, found.group("unit"));
  }

  private Precision precision(String before, Matcher found) {
    if (words.about().contains(before)) {
      return Precision.ABOUT;
    }
    boolean exact =
        before.isEmpty()
            && found.group("more") == null
            && found.group("over") == null
            && found.group("after") == null;
    return exact ? Precision.EXACT : Precision.MORE_THAN;
  }
}
