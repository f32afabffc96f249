package gongkai.query;

import gongkai.document.Field;
import java.util.List;

/// A query, after parsing and before any engine. Fields are resolved and ranges are ordered, so an
/// engine only translates: it never validates.
public sealed interface Clause {

  record Everything() implements Clause {}

  /// A run of text as typed, found by its words or as it stands, in a passage or its context.
  record Word(String text) implements Clause {
    public Word {
      requireText(text);
    }
  }

  /// Text that must stand there exactly, spelling variants of width and script apart.
  record Exact(String text) implements Clause {
    public Exact {
      requireText(text);
    }
  }

  /// The field has one of these values; for a place, it or a place that contains it.
  record In(Field field, List<String> values) implements Clause {
    public In {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException(field.key() + " needs a value");
      }
    }
  }

  /// The field has any value at all.
  record Exists(Field field) implements Clause {}

  /// Both ends belong to the range; an open end is infinite.
  record Between(Field field, double low, double high) implements Clause {
    public Between {
      if (!(low <= high)) {
        throw new IllegalArgumentException(field.key() + ": range is empty: " + low + ".." + high);
      }
    }
  }

  record All(List<Clause> clauses) implements Clause {
    public All {
      clauses = List.copyOf(clauses);
    }
  }

  record Any(List<Clause> clauses) implements Clause {
    public Any {
      clauses = List.copyOf(clauses);
    }
  }

  /// Leaves out whole reports: those in which the clause holds anywhere.
  record Not(Clause clause) implements Clause {}

  private static void requireText(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("nothing to look for");
    }
  }
}
