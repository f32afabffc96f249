package gongkai.engine.lucene;

import gongkai.engine.Why.Kind;
import gongkai.query.Clause;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// Says of the smallest parts of a query which text they look for, and whether a reader typed it.
///
/// @param typed the words of the query, folded
record Spoken(List<String> typed) {
  private static final Set<String> TEXT = Set.of(Names.WORDS, Names.CHARACTERS);
  private static final Set<String> CONTEXT = Set.of(Names.CONTEXT_WORDS, Names.CONTEXT_CHARACTERS);

  Spoken {
    typed = List.copyOf(typed);
  }

  /// @param inText whether it is looked for in the text of a passage
  record Said(String text, Kind kind, boolean inText) {}

  static Spoken of(Clause query) {
    return new Spoken(words(query).map(Folding::fold).toList());
  }

  private static Stream<String> words(Clause query) {
    return switch (query) {
      case Clause.Word(var run) -> Stream.of(run);
      case Clause.Exact(var run) -> Stream.of(run);
      case Clause.All(var all) -> all.stream().flatMap(Spoken::words);
      case Clause.Any(var any) -> any.stream().flatMap(Spoken::words);
      case Clause.Everything _, Clause.In _, Clause.Exists _, Clause.Between _, Clause.Not _ ->
          Stream.of();
    };
  }

  Said of(Query part) {
    var query = unwrapped(part);
    var terms = terms(query);
    var field = terms.isEmpty() ? "" : terms.getFirst().field();
    if (!TEXT.contains(field) && !CONTEXT.contains(field)) {
      return new Said(query.toString(), Kind.VALUE, false);
    }
    boolean ofCharacters = field.equals(Names.CHARACTERS) || field.equals(Names.CONTEXT_CHARACTERS);
    var text = ofCharacters ? run(query, terms) : terms.getFirst().text();
    var kind = ofCharacters ? Kind.RUN : wasTyped(text) ? Kind.WORD : Kind.INSTEAD;
    return new Said(text, kind, TEXT.contains(field));
  }

  /// What is looked for, without how it counts and whose text it stands in.
  private static Query unwrapped(Query query) {
    return switch (query) {
      case ConstantScoreQuery constant -> unwrapped(constant.getQuery());
      case UnderContext under -> unwrapped(under.contexts());
      default -> query;
    };
  }

  private boolean wasTyped(String word) {
    return typed.stream().anyMatch(run -> run.replaceAll("\\s", "").contains(word));
  }

  private static List<Term> terms(Query query) {
    var terms = new ArrayList<Term>();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query of, Term... more) {
            terms.addAll(List.of(more));
          }
        });
    return terms;
  }

  /// Pairs of characters at their places are a run again.
  private static String run(Query query, List<Term> pairs) {
    if (query instanceof PhraseQuery phrase) {
      var characters = new TreeMap<Integer, String>();
      for (int i = 0; i < phrase.getTerms().length; i++) {
        add(characters, phrase.getPositions()[i], phrase.getTerms()[i].text());
      }
      return String.join("", characters.values());
    }
    return pairs.getFirst().text();
  }

  private static void add(TreeMap<Integer, String> characters, int place, String pair) {
    int second = Character.offsetByCodePoints(pair, 0, 1);
    characters.putIfAbsent(place, pair.substring(0, second));
    if (second < pair.length()) {
      characters.putIfAbsent(place + second, pair.substring(second));
    }
  }
}
