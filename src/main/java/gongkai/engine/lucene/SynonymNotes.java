package gongkai.engine.lucene;

import gongkai.analysis.Synonyms.Stretch;
import gongkai.query.Clause;
import gongkai.query.Note;
import java.util.List;
import java.util.stream.Stream;

/// Says which words of a query were looked for in other words too.
record SynonymNotes(Texts texts) {

  List<Note> of(Clause query) {
    return words(query)
        .flatMap(run -> texts.withSynonyms(run).stream())
        .map(SynonymNotes::note)
        .distinct()
        .toList();
  }

  private static Note note(Stretch word) {
    var about = List.of(word.text(), String.join("、", word.others()));
    return new Note(Note.Code.SYNONYMS_USED, about, "");
  }

  private static Stream<String> words(Clause clause) {
    return switch (clause) {
      case Clause.Word(var run) -> Stream.of(run);
      case Clause.All(var clauses) -> clauses.stream().flatMap(SynonymNotes::words);
      case Clause.Any(var clauses) -> clauses.stream().flatMap(SynonymNotes::words);
      case Clause.Not(var unwanted) -> words(unwanted);
      case Clause.Exact _, Clause.Everything _, Clause.In _, Clause.Exists _, Clause.Between _ ->
          Stream.of();
    };
  }
}
