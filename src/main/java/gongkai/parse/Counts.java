package gongkai.parse;

import gongkai.form.NarrativeWords;
import gongkai.report.NarrativeNumber.Precision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the numbers of a text that count something: those with a unit. Dates, ordinals, numbers of
/// articles and documents, rates and changes count nothing.
final class Counts {
  /// A number with its unit.
  ///
  /// @param from where the number begins, or the word before it that belongs to it
  record Count(int from, int to, BigDecimal value, Precision precision, String unit) {}

  /// As much of the text before a number as tells that it is no count.
  private static final int BEFORE = 24;

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private final NarrativeWords words;
  private final Pattern number;

  Counts(NarrativeWords words) {
    this.words = words;
    this.number =
        Pattern.compile(
            ("(?<word>%s)?"
                 + "(?:(?<![\\d.])(?<!\\d,)(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                 + "|(?<![%s\\d])(?<han>[%s]+))"
                 + "(?<more>%s)?(?<scale>[万亿])?(?<over>%s)?(?<unit>%s)(?<after>%s)?")
                .formatted(
                    any(words.about()) + "|" + any(words.moreBefore()),
                    words.numerals(),
                    words.numerals(),
                    any(words.moreWithin()),
                    any(words.moreWithin()),
                    any(words.units()),
                    any(words.moreAfter())));
  }

  private static String any(Collection<String> texts) {
    return texts.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  List<Count> in(String text) {
    var counts = new ArrayList<Count>();
    var found = number.matcher(text);
    while (found.find()) {
      if (isCount(text, found)) {
        value(found).ifPresent(value -> counts.add(count(found, value)));
      }
    }
    return counts;
  }

  private boolean isCount(String text, Matcher found) {
    var before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
    return !words.notBefore().matcher(before).find()
        && !words.notNumber().matcher(text).region(found.start(), text.length()).lookingAt()
        && !words.notAfter().matcher(text).region(found.end(), text.length()).lookingAt();
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

  private Count count(Matcher found, BigDecimal value) {
    return new Count(found.start(), found.end(), value, precision(found), found.group("unit"));
  }

  private Precision precision(Matcher found) {
    var word = found.group("word");
    if (word != null && words.about().contains(word)) {
      return Precision.ABOUT;
    }
    boolean exact =
        word == null
            && found.group("more") == null
            && found.group("over") == null
            && found.group("after") == null;
    return exact ? Precision.EXACT : Precision.MORE_THAN;
  }
}
