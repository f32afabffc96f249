package gongkai.query;

import gongkai.document.Field;
import gongkai.document.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the filters of an address: `year=2021..2024`, `agency=A,B`, `region!=C`. Other than in a
/// query, a wrong name or value is refused: it was written by a program.
///
/// Several values of one field are OR, by comma or by repetition; fields are AND. A value that
/// holds a comma stands in double quotes. An empty value is no filter, as a form sends it.
public final class Filters {
  /// Added to a field's name to leave out its values.
  private static final String NOT = "!";

  private static final Pattern VALUE = Pattern.compile("\\s*\"([^\"]*)\"\\s*(?=,|$)|[^,]+");

  private final Fields fields;
  private final Values values;

  public Filters(Fields fields) {
    this.fields = fields;
    this.values = new Values(fields);
  }

  public sealed interface Reading {}

  /// All filters, by field.
  public record Accepted(Map<Field, Clause> clauses) implements Reading {
    public Accepted {
      clauses = Map.copyOf(clauses);
    }
  }

  /// The first filter that can't be read.
  ///
  /// @param value the wrong value, or empty where the parameter itself is unknown
  /// @param nearest the known name that was probably meant, or empty
  public record Refused(Note.Code code, String parameter, String value, String nearest)
      implements Reading {

    /// In the language of the locale where it is English, else in Chinese.
    public String message(Locale locale) {
      return Messages.say("refused." + code.key(), locale, List.of(parameter, value))
          + Messages.nearest(locale, nearest);
    }
  }

  /// Reads parameters by name, each with all its values.
  public Reading read(Map<String, List<String>> parameters) {
    var clauses = new LinkedHashMap<Field, Clause>();
    for (var parameter : parameters.entrySet()) {
      switch (read(parameter.getKey(), parameter.getValue())) {
        case Refused refused -> {
          return refused;
        }
        case Accepted(var more) ->
            more.forEach(
                (field, clause) ->
                    clauses.merge(field, clause, (one, other) -> Join.all(List.of(one, other))));
      }
    }
    return new Accepted(clauses);
  }

  private Reading read(String parameter, List<String> raw) {
    var key = parameter.endsWith(NOT) ? parameter.substring(0, parameter.length() - 1) : parameter;
    var field = fields.keyed(key);
    if (field.isEmpty()) {
      var nearest = Nearest.to(key, fields.all().stream().map(Field::key).toList()).orElse("");
      return new Refused(Note.Code.FIELD_UNKNOWN, parameter, "", nearest);
    }
    var comparison = parameter.endsWith(NOT) ? Comparison.NOT_EQUAL : Comparison.EQUAL;
    var written = written(raw);
    return written.isEmpty()
        ? new Accepted(Map.of())
        : read(parameter, new Token.Asked(key, field.get(), comparison, written));
  }

  private Reading read(String parameter, Token.Asked asked) {
    return switch (values.read(asked)) {
      case Values.Meant(var clause) -> new Accepted(Map.of(asked.field(), clause));
      case Values.Unclear(var code, var value, var nearest) ->
          new Refused(code, parameter, value, nearest);
    };
  }

  private static List<Token.Written> written(List<String> raw) {
    var written = new ArrayList<Token.Written>();
    for (var values : raw) {
      var matcher = VALUE.matcher(values);
      while (matcher.find()) {
        var quoted = matcher.group(1);
        var value =
            quoted == null
                ? new Token.Plain(matcher.group().strip(), "")
                : new Token.Quoted(quoted.strip());
        if (!value.text().isEmpty()) {
          written.add(value);
        }
      }
    }
    return written;
  }
}
