package gongkai.form;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A pattern that is looked for only where one of the characters stands that it can begin with:
/// most texts hold none of them, and to try a pattern at every character of a report takes longer
/// than all else that is done with it.
public final class Sought {
  private final Pattern pattern;
  private final Optional<BitSet> beginnings;

  public Sought(Pattern pattern) {
    this.pattern = pattern;
    this.beginnings = pattern.flags() == 0 ? Beginnings.of(pattern.pattern()) : Optional.empty();
  }

  /// Whether it is anywhere in the text.
  public boolean isIn(CharSequence text) {
    return beginnings
        .map(characters -> find(text, characters).isPresent())
        .orElseGet(() -> pattern.matcher(text).find());
  }

  /// Whether it is the whole text.
  public boolean is(String text) {
    return isTried(text) && pattern.matcher(text).matches();
  }

  /// The first place where the text holds it.
  public Optional<MatchResult> in(CharSequence text) {
    return beginnings
        .map(characters -> find(text, characters))
        .orElseGet(() -> pattern.matcher(text).results().findFirst());
  }

  /// The text without it.
  public String removedFrom(String text) {
    return isIn(text) ? pattern.matcher(text).replaceAll("") : text;
  }

  private boolean isTried(String text) {
    return text.isEmpty() || beginnings.filter(each -> !each.get(text.charAt(0))).isEmpty();
  }

  private Optional<MatchResult> find(CharSequence text, BitSet characters) {
    int from = next(text, 0, characters);
    if (from == text.length()) {
      return Optional.empty();
    }
    // Bounds that let it see what stands before, as if it had been looked for from the beginning.
    var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    while (from < text.length()) {
      if (matcher.region(from, text.length()).lookingAt()) {
        return Optional.of(matcher);
      }
      from = next(text, from + 1, characters);
    }
    return Optional.empty();
  }

  private static int next(CharSequence text, int from, BitSet characters) {
    int at = from;
    while (at < text.length() && !characters.get(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
