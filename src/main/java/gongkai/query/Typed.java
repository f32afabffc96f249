package gongkai.query;

import gongkai.text.Folding;
import java.util.BitSet;
import java.util.regex.Pattern;

/// What was typed (rule 1), beside a copy in which every sign has one spelling. Places are the same
/// in both: signs are looked for in the copy, text is taken as it was typed.
final class Typed {
  private static final Pattern GROUPED_DIGITS =
      Pattern.compile("(?<!\\d)(?<!\\d,)\\d{1,3}(?:,\\d{3})++(?!,?\\d)");

  private static final String DOUBLE_QUOTES = "“”„‟〝〞〟";

  private final String text;
  private final String signs;
  private final BitSet numberCommas;

  private Typed(String text) {
    this.text = text;
    this.signs = signs(text);
    this.numberCommas = numberCommas(signs);
  }

  static Typed of(String raw, Notes notes) {
    if (raw.length() <= QueryReader.MAX_CHARACTERS) {
      return new Typed(clean(raw));
    }
    notes.add(Note.Code.TEXT_CUT, String.valueOf(QueryReader.MAX_CHARACTERS));
    return new Typed(clean(raw.substring(0, QueryReader.MAX_CHARACTERS)));
  }

  /// The text with one width for every sign, and one kind of double quotes.
  static String signs(String text) {
    var signs = Folding.fold(text);
    for (int i = 0; i < DOUBLE_QUOTES.length(); i++) {
      signs = signs.replace(DOUBLE_QUOTES.charAt(i), '"');
    }
    return signs;
  }

  private static String clean(String raw) {
    var clean = new StringBuilder(raw.length());
    raw.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> isText(c) ? c : ' ')
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isText(int c) {
    return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
  }

  private static BitSet numberCommas(String signs) {
    var commas = new BitSet();
    GROUPED_DIGITS
        .matcher(signs)
        .results()
        .forEach(
            number -> {
              for (int i = number.start(); i < number.end(); i++) {
                commas.set(i, signs.charAt(i) == ',');
              }
            });
    return commas;
  }

  int length() {
    return text.length();
  }

  String text(int from, int to) {
    return text.substring(from, to);
  }

  String signs() {
    return signs;
  }

  char sign(int at) {
    return signs.charAt(at);
  }

  /// Whether a word ends here; the comma of 1,234 does not end one.
  boolean endsWord(int at) {
    return Signs.endWords(sign(at)) && !numberCommas.get(at);
  }

  int skipBlanks(int from) {
    int at = from;
    while (at < length() && Signs.isBlank(sign(at))) {
      at++;
    }
    return at;
  }

  /// The quote that closes the one here, or -1.
  int closing(int open) {
    return signs.indexOf(Signs.closing(sign(open)), open + 1);
  }

  /// Whether a minus before this place has something to leave out.
  boolean startsTerm(int at) {
    return at < length()
        && (sign(at) == '(' || startsValue(at))
        && !Signs.compares(sign(at))
        && sign(at) != '-';
  }

  boolean startsValue(int at) {
    return at < length() && (!Signs.endWords(sign(at)) || closing(at) >= 0);
  }
}
