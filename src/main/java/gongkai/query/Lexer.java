package gongkai.query;

import gongkai.document.Field;
import gongkai.document.Fields;
import gongkai.query.Token.Bracket;
import gongkai.query.Token.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts a text into tokens, from left to right. Only a name that [Fields] knows makes a field, so
/// `http://…` and 时间：2024 are words.
final class Lexer {
  private static final Map<String, Operator.Kind> OPERATORS =
      Map.of(
          "AND", Operator.Kind.AND,
          "OR", Operator.Kind.OR,
          "或", Operator.Kind.OR,
          "或者", Operator.Kind.OR,
          "NOT", Operator.Kind.NOT,
          "非", Operator.Kind.NOT);

  private final Typed typed;
  private final Fields fields;
  private final Notes notes;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Lexer(Typed typed, Fields fields, Notes notes) {
    this.typed = typed;
    this.fields = fields;
    this.notes = notes;
  }

  static boolean isOperator(String word) {
    return OPERATORS.containsKey(word);
  }

  List<Token> tokens() {
    while (at < typed.length()) {
      next();
    }
    return tokens;
  }

  private void next() {
    char sign = typed.sign(at);
    switch (sign) {
      case '(' -> bracket(Bracket.OPEN);
      case ')' -> bracket(Bracket.CLOSE);
      case '|' -> bar();
      case '-' -> minus();
      case '"', '「', '」', '『', '』', '‘' -> quote();
      default -> {
        if (Signs.separates(sign) || Signs.compares(sign)) {
          at++;
        } else {
          word();
        }
      }
    }
  }

  private void bracket(Bracket bracket) {
    tokens.add(bracket);
    at++;
  }

  /// Rule 3
  private void bar() {
    while (at < typed.length() && typed.sign(at) == '|') {
      at++;
    }
    tokens.add(new Operator(Operator.Kind.OR, "|"));
  }

  /// Rule 5. A hyphen before a blank is only a hyphen.
  private void minus() {
    at++;
    if (typed.startsTerm(at)) {
      tokens.add(new Operator(Operator.Kind.NOT, "-"));
    }
  }

  /// Rules 7 and 11
  private void quote() {
    if (typed.closing(at) < 0) {
      notes.add(Note.Code.QUOTE_UNBALANCED, typed.text(at, at + 1));
      at++;
    } else {
      tokens.add(quoted());
    }
  }

  private Token.Quoted quoted() {
    int closing = typed.closing(at);
    var text = typed.text(at + 1, closing);
    at = closing + 1;
    return new Token.Quoted(cut(text).strip());
  }

  /// Rules 8 and 10
  private void word() {
    int end = wordEnd();
    int nameEnd = nameEnd(end);
    var name = typed.text(at, nameEnd);
    int signAt = typed.skipBlanks(nameEnd);
    var sign = Comparison.at(signAt, typed.signs());
    var field = fields.named(name);
    if (sign.isPresent() && field.isPresent()) {
      at = typed.skipBlanks(signAt + sign.get().text().length());
      var comparison = comparison(sign.get(), field.get());
      tokens.add(new Token.Asked(name, field.get(), comparison, values(field.get())));
    } else {
      tokens.add(plain(typed.text(at, end), sign.isPresent() ? unknown(name, signAt) : ""));
      at = end;
    }
  }

  /// Who writes 年份:>=2022 says it twice.
  private Comparison comparison(Comparison.Sign sign, Field field) {
    boolean mayFollow = sign.text().equals(":") && Scale.of(field).isPresent();
    var second = Comparison.at(at, typed.signs()).filter(_ -> mayFollow);
    if (second.isPresent()) {
      at = typed.skipBlanks(at + second.get().text().length());
    }
    return second.orElse(sign).comparison();
  }

  private int wordEnd() {
    int end = at;
    while (end < typed.length() && !typed.endsWord(end)) {
      end++;
    }
    return end;
  }

  private int nameEnd(int wordEnd) {
    int end = at;
    while (end < wordEnd && !Signs.compares(typed.sign(end))) {
      end++;
    }
    return end;
  }

  private Token plain(String text, String unknown) {
    var kind = OPERATORS.get(text);
    return kind == null
        ? new Token.Plain(Signs.withoutTail(cut(text)), unknown)
        : new Operator(kind, text);
  }

  /// A clock time and an address on the web are nobody's attempt at a field.
  private String unknown(String name, int signAt) {
    boolean attempted =
        name.codePoints().anyMatch(Character::isLetter) && !typed.signs().startsWith("://", signAt);
    return attempted && name.length() <= QueryReader.MAX_TERM_LENGTH ? name : "";
  }

  /// Rule 9
  private List<Token.Written> values(Field field) {
    var values = new ArrayList<Token.Written>();
    while (typed.startsValue(at)) {
      var value = Signs.endWords(typed.sign(at)) ? quoted() : value(field);
      if (!value.text().isEmpty()) {
        values.add(value);
      }
      if (at == typed.length() || !Signs.isComma(typed.sign(at)) || !typed.startsValue(at + 1)) {
        break;
      }
      at++;
    }
    return values;
  }

  /// In a number, the comma of 1,234 belongs to it; between other values it stands for OR.
  private Token.Written value(Field field) {
    int start = at;
    boolean numeric = Scale.of(field).isPresent();
    while (at < typed.length()
        && !(numeric ? typed.endsWord(at) : Signs.endWords(typed.sign(at)))) {
      at++;
    }
    return new Token.Plain(cut(typed.text(start, at)), "");
  }

  /// Rule 12. Never through the middle of a character, nor of a number with commas.
  private String cut(String text) {
    if (text.length() <= QueryReader.MAX_TERM_LENGTH) {
      return text;
    }
    notes.add(Note.Code.TERM_CUT, String.valueOf(QueryReader.MAX_TERM_LENGTH));
    int end = QueryReader.MAX_TERM_LENGTH;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).replaceFirst("(?U)[,，]\\d{0,2}$", "");
  }
}
