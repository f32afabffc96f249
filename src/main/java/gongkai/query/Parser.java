package gongkai.query;

import gongkai.document.Fields;
import gongkai.query.Token.Bracket;
import gongkai.query.Token.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Puts tokens together to a clause, a method for each rule of the grammar. [Clause.Everything]
/// stands for nothing said: an empty bracket, a lone sign, what is over the limit.
final class Parser {
  private static final Clause NOTHING = new Clause.Everything();

  private final List<Token> tokens;
  private final Fields fields;
  private final Values values;
  private final Notes notes;
  private int at;
  private int terms;

  /// @param tokens with balanced brackets
  Parser(List<Token> tokens, Fields fields, Notes notes) {
    this.tokens = tokens;
    this.fields = fields;
    this.values = new Values(fields);
    this.notes = notes;
  }

  /// Rule 2
  Clause query() {
    return either();
  }

  /// Rule 3
  private Clause either() {
    var clauses = new ArrayList<>(List.of(together()));
    while (isNext(Operator.Kind.OR)) {
      at++;
      clauses.add(together());
    }
    return Join.any(clauses);
  }

  /// Rule 4. Ends before an OR that joins, a closing bracket or the end.
  private Clause together() {
    var clauses = new ArrayList<Clause>();
    while (at < tokens.size() && tokens.get(at) != Bracket.CLOSE) {
      boolean joins = !clauses.isEmpty() && startsTerm(at + 1);
      if (joins && isNext(Operator.Kind.OR)) {
        break;
      }
      if (joins && isNext(Operator.Kind.AND)) {
        at++;
      }
      clauses.add(one());
    }
    return Join.all(clauses);
  }

  /// Rule 5
  private Clause one() {
    if (isNext(Operator.Kind.NOT) && startsAtom(at + 1)) {
      at++;
      return Join.not(atom());
    }
    return atom();
  }

  /// Rule 6
  private Clause atom() {
    return switch (tokens.get(at++)) {
      case Bracket _ -> group();
      case Token.Asked asked -> asked(asked);
      case Token.Quoted(var text) -> exact(text);
      case Token.Plain(var text, var unknownField) -> {
        noteUnknown(unknownField);
        yield word(text);
      }
      case Operator(_, var text) -> {
        notes.add(
            isSearchable(text) ? Note.Code.OPERATOR_AS_TEXT : Note.Code.NOTHING_TO_FIND, text);
        yield word(text);
      }
    };
  }

  private Clause group() {
    var clause = either();
    at++;
    return clause;
  }

  /// Rules 8 and 9, and 11 where the value is none for the field.
  private Clause asked(Token.Asked asked) {
    return switch (values.read(asked)) {
      case Values.Meant(var clause) -> withinLimit(asked.values().size(), clause);
      case Values.Unclear(var code, var value, var nearest) -> {
        notes.add(new Note(code, List.of(asked.name(), value), nearest));
        yield asText(asked);
      }
    };
  }

  private Clause asText(Token.Asked asked) {
    var clauses = new ArrayList<>(List.of(word(asked.name())));
    for (var value : asked.values()) {
      switch (value) {
        case Token.Quoted(var text) -> clauses.add(exact(text));
        case Token.Plain(var text, _) -> Signs.words(text).forEach(word -> clauses.add(word(word)));
      }
    }
    return Join.all(clauses);
  }

  private void noteUnknown(String field) {
    if (!field.isEmpty() && terms < QueryReader.MAX_TERMS) {
      var nearest = Nearest.to(field, fields.names()).orElse("");
      notes.add(new Note(Note.Code.FIELD_UNKNOWN, List.of(field), nearest));
    }
  }

  /// Rule 10. A word that would be an operator is exact, as it would be in quotes.
  private Clause word(String text) {
    return term(text, Lexer.isOperator(text) ? Clause.Exact::new : Clause.Word::new);
  }

  /// Rule 7
  private Clause exact(String text) {
    if (!text.isEmpty() && !isSearchable(text)) {
      notes.add(Note.Code.NOTHING_TO_FIND, text);
    }
    return term(text, Clause.Exact::new);
  }

  private Clause term(String text, Function<String, Clause> clause) {
    return isSearchable(text) ? withinLimit(1, clause.apply(text)) : NOTHING;
  }

  private static boolean isSearchable(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// Rule 12
  private Clause withinLimit(int more, Clause clause) {
    if (terms + more > QueryReader.MAX_TERMS) {
      notes.add(Note.Code.TERMS_LEFT_OUT, String.valueOf(QueryReader.MAX_TERMS));
      terms = QueryReader.MAX_TERMS;
      return NOTHING;
    }
    terms += more;
    return clause;
  }

  private boolean isNext(Operator.Kind kind) {
    return at < tokens.size()
        && tokens.get(at) instanceof Operator(var actual, _)
        && actual == kind;
  }

  private boolean startsAtom(int place) {
    return place < tokens.size()
        && switch (tokens.get(place)) {
          case Token.Written _, Token.Asked _ -> true;
          case Bracket bracket -> bracket == Bracket.OPEN;
          case Operator _ -> false;
        };
  }

  private boolean startsTerm(int place) {
    return startsAtom(place)
        || (place < tokens.size()
            && tokens.get(place) instanceof Operator(var kind, _)
            && kind == Operator.Kind.NOT);
  }
}
