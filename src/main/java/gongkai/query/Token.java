package gongkai.query;

import gongkai.document.Field;
import java.util.List;

/// A piece of a query, before anything is said of how the pieces hang together.
sealed interface Token {

  /// Text, as it was typed.
  sealed interface Written extends Token {
    String text();
  }

  /// A word (rule 10).
  ///
  /// @param unknownField the name before its colon, which is no field's, or empty
  record Plain(String text, String unknownField) implements Written {}

  /// Text in quotes (rule 7).
  record Quoted(String text) implements Written {}

  /// A field compared with values (rule 8).
  ///
  /// @param name the field as it was typed
  record Asked(String name, Field field, Comparison comparison, List<Written> values)
      implements Token {
    public Asked {
      values = List.copyOf(values);
    }
  }

  /// A word or sign that joins or leaves out, if it stands where it can (rules 3 to 5).
  record Operator(Kind kind, String text) implements Token {
    enum Kind {
      AND,
      OR,
      NOT
    }
  }

  /// A bracket (rule 6).
  enum Bracket implements Token {
    OPEN,
    CLOSE
  }
}
