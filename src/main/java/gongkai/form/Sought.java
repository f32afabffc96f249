package gongkai.form;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A pattern that is looked for only where one of the characters stands that it can begin with, and
/// only in a text that has all characters it cannot do without: most texts hold none of them, and
/// to try a pattern at every character of a report takes longer than all else that is done with it.
public final class Sought {
  private final Pattern pattern;

  /// None where any character may be the first.
  private final BitSet beginnings;

  /// What the text must end with one of, if anything.
  private final String ends;

  /// Characters that the text must hold.
  private final String needed;

  public Sought(Pattern pattern) {
    this.pattern = pattern;
    this.beginnings = Beginnings.of(pattern.pattern());
    this.ends = Beginnings.lastOfText(pattern.pattern());
    this.needed = Beginnings.needed(pattern.pattern());
  }

  /// Whether it is anywhere in the text.
  public boolean isIn(String text) {
    if (endsOtherwise(text) || lacks(text)) {
      return false;
    }
    return beginnings.isEmpty() ? pattern.matcher(text).find() : find(text).isPresent();
  }

  /// Whether it is the whole text.
  public boolean is(String text) {
    return isTried(text) && pattern.matcher(text).matches();
  }

  /// Whether it begins at a place in the text.
  public boolean isAt(String text, int from) {
    return end(text, from) >= 0;
  }

  /// Where it ends that begins at a place in the text, or -1.
  public int end(String text, int from) {
    if (!beginnings.isEmpty() && (from >= text.length() || !beginnings.get(text.charAt(from)))) {
      return -1;
    }
    var matcher = pattern.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /// The first place where the text holds it.
  public Optional<MatchResult> in(String text) {
    return beginnings.isEmpty() ? pattern.matcher(text).results().findFirst() : find(text);
  }

  /// The text without it.
  public String removedFrom(String text) {
    return isIn(text) ? pattern.matcher(text).replaceAll("") : text;
  }

  private boolean isTried(String text) {
    return beginnings.isEmpty() || (!text.isEmpty() && beginnings.get(text.charAt(0)));
  }

  private Optional<MatchResult> find(String text) {
    int from = endsOtherwise(text) || lacks(text) ? text.length() : next(text, 0);
    if (from == text.length()) {
      return Optional.empty();
    }
    // Bounds that let it see what stands before, as if it had been looked for from the beginning.
    var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    while (from < text.length()) {
      if (matcher.region(from, text.length()).lookingAt()) {
        return Optional.of(matcher);
      }
      from = next(text, from + 1);
    }
    return Optional.empty();
  }

  /// A line's end may stand behind what a text ends with.
  private boolean endsOtherwise(String text) {
    char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    return !ends.isEmpty() && ends.indexOf(last) < 0 && !Character.isWhitespace(last);
  }

  private boolean lacks(String text) {
    for (int i = 0; i < needed.length(); i++) {
      if (text.indexOf(needed.charAt(i)) < 0) {
        return true;
      }
    }
    return false;
  }

  private int next(String text, int from) {
    int at = from;
    while (at < text.length() && !beginnings.get(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
