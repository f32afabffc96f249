package gongkai.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// The characters that a match of a regular expression can begin with, as far as the expression
/// says them plainly: by characters, lists of them and groups.
final class Beginnings {
  /// What takes no room narrows the matches and leaves their beginning to what follows.
  private static final Pattern ROOMLESS = Pattern.compile("\\^|\\(\\?<?[=!].*");

  private static final Pattern MAY_LACK = Pattern.compile("[?*][+?]?|\\{0,?\\d*}[+?]?");
  private static final Pattern QUANTIFIER = Pattern.compile("(?:[?*+]|\\{\\d+(?:,\\d*)?})[?+]?");

  /// What changes how the rest of an expression is read.
  private static final Pattern SWITCH = Pattern.compile("\\(\\?[^:=!<>]|\\\\Q");

  private static final Pattern GROUP = Pattern.compile("\\((?:\\?:|\\?<\\w+>)?");
  private static final Pattern UNICODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

  /// One character before the end, or one of several.
  private static final Pattern LAST =
      Pattern.compile(
          "(?:[\\p{IsIdeographic}#]|\\(\\?:[\\p{IsIdeographic}\\d](?:\\|[\\p{IsIdeographic}\\d])+\\))\\$$");

  private final BitSet characters = new BitSet();

  private Beginnings() {}

  /// None where any character may be the first.
  static BitSet of(String regex) {
    var beginnings = new Beginnings();
    return beginnings.areAll(regex) ? beginnings.characters : new BitSet();
  }

  /// The characters with one of which every match ends, and with it the text; none where they are
  /// not plainly said.
  static String lastOfText(String regex) {
    var last = LAST.matcher(regex);
    return last.find() && alternatives(regex).size() == 1
        ? last.group().replaceAll("[$(?:|)]", "")
        : "";
  }

  /// Characters that every match holds: those that stand outside groups and may not lack.
  static String needed(String regex) {
    var needed = new StringBuilder();
    boolean isPlain = alternatives(regex).size() == 1 && !SWITCH.matcher(regex).find();
    for (var rest = isPlain ? regex : ""; !rest.isEmpty(); ) {
      var element = first(rest);
      rest = rest.substring(element.length());
      if (".^$([".indexOf(element.charAt(0)) < 0
          && one(element) >= 0
          && !MAY_LACK.matcher(rest).lookingAt()) {
        needed.append((char) one(element));
      }
      var quantifier = QUANTIFIER.matcher(rest);
      rest = quantifier.lookingAt() ? rest.substring(quantifier.end()) : rest;
    }
    return needed.toString();
  }

  /// Takes in the beginnings of all alternatives, unless one does not say how it begins.
  private boolean areAll(String regex) {
    return alternatives(regex).stream().allMatch(this::is);
  }

  private boolean is(String sequence) {
    if (sequence.isEmpty()) {
      return false;
    }
    var first = first(sequence);
    var rest = sequence.substring(first.length());
    if (ROOMLESS.matcher(first).matches()) {
      return is(rest);
    }
    var lack = MAY_LACK.matcher(rest);
    return isElement(first) && (!lack.lookingAt() || is(rest.substring(lack.end())));
  }

  private boolean isElement(String element) {
    return switch (element.charAt(0)) {
      case '(' -> isGroup(inner(element, 0));
      case '[' -> isList(inner(element, 1));
      case '.', '$' -> false;
      default -> isCharacter(element);
    };
  }

  /// A group, and none that changes how the expression is read.
  private boolean isGroup(String group) {
    var within = GROUP.matcher(group).replaceFirst("");
    return !within.startsWith("?") && areAll(within);
  }

  private static String inner(String element, int from) {
    return element.substring(from, element.length() - 1);
  }

  private boolean isCharacter(String character) {
    if (character.equals("\\d")) {
      characters.set('0', '9' + 1);
      return true;
    }
    int one = one(character);
    characters.set(Math.max(one, 0));
    return one >= 0;
  }

  /// The character that stands for itself, or -1.
  private static int one(String character) {
    var unicode = UNICODE.matcher(character);
    if (unicode.matches()) {
      return Integer.parseInt(unicode.group(1), 16);
    }
    char last = character.charAt(character.length() - 1);
    boolean isClass =
        switch (character.length()) {
          case 1 -> false;
          case 2 -> Character.isLetterOrDigit(last);
          default -> true;
        };
    return isClass ? -1 : last;
  }

  /// The characters and ranges between square brackets.
  private boolean isList(String list) {
    if (list.startsWith("^") || list.contains("&&")) {
      return false;
    }
    for (int i = 0; i < list.length(); ) {
      var one = first(list.substring(i));
      i += one.length();
      if (i + 1 < list.length() && list.charAt(i) == '-') {
        var last = first(list.substring(i + 1));
        i += 1 + last.length();
        if (one(one) < 0 || one(last) < one(one)) {
          return false;
        }
        characters.set(one(one), one(last) + 1);
      } else if (one.charAt(0) == '[' || !isCharacter(one)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> alternatives(String regex) {
    var alternatives = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i < regex.length(); ) {
      if (regex.charAt(i) == '|') {
        alternatives.add(regex.substring(from, i));
        from = i + 1;
      }
      i += first(regex.substring(i)).length();
    }
    alternatives.add(regex.substring(from));
    return alternatives;
  }

  /// The first element: a character, an escape, a list in brackets or a group.
  private static String first(String sequence) {
    return switch (sequence.charAt(0)) {
      case '\\' ->
          UNICODE.matcher(sequence).lookingAt() ? sequence.substring(0, 6) : escape(sequence);
      case '(' -> sequence.substring(0, closing(sequence, ')'));
      case '[' -> sequence.substring(0, closing(sequence, ']'));
      default -> sequence.substring(0, 1);
    };
  }

  /// `\p{IsHan}` is one element, `\d` another.
  private static String escape(String sequence) {
    return sequence.startsWith("\\p{")
        ? sequence.substring(0, sequence.indexOf('}') + 1)
        : sequence.substring(0, 2);
  }

  private static int closing(String sequence, char bracket) {
    int i = 1;
    while (i < sequence.length() && sequence.charAt(i) != bracket) {
      i += bracket == ']' && sequence.charAt(i) != '\\' ? 1 : first(sequence.substring(i)).length();
    }
    return Math.min(i + 1, sequence.length());
  }
}
