package gongkai.query;

import gongkai.query.Scale.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Ranges as people write them (rule 9): 10..50, 10～50, 10至50, 10-50, 100以上, 2022年以来. As in the
/// language of the law, 以上 and 以下 take in the number that they name.
///
/// @param scale of what stands at their ends
record Ranges(Scale scale) {
  /// In each the first group is the lower end and the second the upper one; nothing is an open end.
  private static final List<Pattern> WAYS =
      List.of(
          Pattern.compile("(.*?)\\.\\.(?!\\.)(.*)"),
          Pattern.compile("(.+?)(?:\\.{3}|…+|~|—+|–|至|到)(.+)"),
          Pattern.compile("(.*[^-])-(.+)"),
          Pattern.compile("(.+?)(?:及?以上|以来|起|至今)()"),
          Pattern.compile("()(.+?)(?:及?以下|以内)"));

  /// What a folded text takes in: a single value first, since 2024-03 is a month and -3 a number.
  Optional<Span> span(String text) {
    return scale
        .span(text)
        .or(() -> WAYS.stream().flatMap(way -> ends(way, text).stream()).findFirst());
  }

  private Optional<Span> ends(Pattern way, String text) {
    return Optional.of(way.matcher(text))
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.toMatchResult())
        .filter(ends -> !ends.group(1).isBlank() || !ends.group(2).isBlank())
        .flatMap(this::between);
  }

  private Optional<Span> between(MatchResult ends) {
    return end(ends.group(1))
        .flatMap(low -> end(ends.group(2)).map(high -> new Span(low.low(), high.high())));
  }

  private Optional<Span> end(String text) {
    return text.isBlank() ? Optional.of(Span.OPEN) : scale.span(text.strip());
  }
}
