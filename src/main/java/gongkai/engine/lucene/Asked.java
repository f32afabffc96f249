package gongkai.engine.lucene;

import gongkai.query.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What of a query can be found in other words, and what must hold all the same.
///
/// Only words that must all be there say together what is meant. Quoted text asks for itself, and
/// who writes OR has chosen the words.
///
/// @param words runs of text, none where meaning finds nothing
/// @param rest fields, quoted text, alternatives and what is left out
record Asked(List<String> words, List<Clause> rest) {
  Asked {
    words = List.copyOf(words);
    rest = List.copyOf(rest);
  }

  static Asked of(Clause query) {
    return switch (query) {
      case Clause.Word(var run) -> new Asked(List.of(run), List.of());
      case Clause.All(var clauses) -> ofAll(clauses);
      case Clause.Any _,
          Clause.Exact _,
          Clause.Everything _,
          Clause.In _,
          Clause.Exists _,
          Clause.Between _,
          Clause.Not _ ->
          new Asked(List.of(), List.of(query));
    };
  }

  private static Asked ofAll(List<Clause> clauses) {
    var words = new ArrayList<String>();
    var rest = new ArrayList<Clause>();
    for (var clause : clauses) {
      if (clause instanceof Clause.Word(var run)) {
        words.add(run);
      } else {
        rest.add(clause);
      }
    }
    return new Asked(words, rest);
  }

  /// A word such as a place or an agency says of which reports, not what they say.
  Asked with(List<String> ofReports) {
    var others = new ArrayList<>(words);
    others.removeAll(ofReports);
    var more = new ArrayList<>(rest);
    ofReports.forEach(run -> more.add(new Clause.Word(run)));
    return new Asked(others, more);
  }

  boolean isAnything() {
    return !words.isEmpty();
  }

  String text() {
    return words.stream().collect(Collectors.joining(" "));
  }

  Clause condition() {
    return new Clause.All(rest);
  }
}
