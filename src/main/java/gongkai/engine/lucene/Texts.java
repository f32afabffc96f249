package gongkai.engine.lucene;

import gongkai.analysis.Analysis;
import gongkai.engine.lucene.Terms.Placed;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/// Asks for text; what comes of it matches passages.
final class Texts {
  /// A word of the title selects a passage but says less of it than the same word in its text.
  private static final float CONTEXT = 0.5f;

  /// That the run stands in the title as it was typed adds next to nothing to its words standing
  /// there; it is what finds runs that are no words.
  private static final float CONTEXT_RUN = 0.1f;

  private final Analysis analysis;
  private final BitSetProducer contextEnds;

  Texts(Analysis analysis, BitSetProducer contextEnds) {
    this.analysis = analysis;
    this.contextEnds = contextEnds;
  }

  /// All words of the run in the passage or its context, or the run as it stands in either.
  Query word(String run) {
    var units = units(run);
    return units.isEmpty() ? exact(run) : any(List.of(all(units), exact(run)));
  }

  /// The run as it stands, in the passage or its context.
  Query exact(String run) {
    var context = new ToChildBlockJoinQuery(run(Names.CONTEXT_CHARACTERS, run), contextEnds);
    return any(
        List.of(
            run(Names.CHARACTERS, run),
            new BoostQuery(new ConstantScoreQuery(context), CONTEXT_RUN)));
  }

  /// What each word of the run asks for, one by one.
  List<Query> units(String run) {
    return Units.of(analysis, run).stream().map(this::unit).toList();
  }

  /// What is marked where the run was found: its words and itself, in the text alone.
  Query marks(String run) {
    var marks = new ArrayList<Query>();
    marks.add(run(Names.CHARACTERS, run));
    for (var unit : Units.of(analysis, run)) {
      marks.add(inText(unit));
    }
    return any(marks);
  }

  Query exactMarks(String run) {
    return run(Names.CHARACTERS, run);
  }

  private Query unit(Unit unit) {
    return switch (unit) {
      case Unit.Word(var spellings) ->
          any(
              List.of(
                  inText(unit), new BoostQuery(terms(Names.CONTEXT_WORDS, spellings), CONTEXT)));
      case Unit.Characters(var run) -> exact(run);
    };
  }

  private Query inText(Unit unit) {
    return switch (unit) {
      case Unit.Word(var spellings) -> terms(Names.WORDS, spellings);
      case Unit.Characters(var run) -> run(Names.CHARACTERS, run);
    };
  }

  private static Query terms(String field, List<String> spellings) {
    return any(
        spellings.stream().map(term -> (Query) new TermQuery(new Term(field, term))).toList());
  }

  /// Every second pair of characters, and the last, at their places: that is the run and no other.
  private Query run(String field, String run) {
    var characters = Terms.of(analysis.characters(), run);
    int pairs = characters.size() - 1;
    return switch (pairs) {
      case -1 -> new MatchNoDocsQuery("nothing but blanks");
      case 0 -> new PrefixQuery(new Term(field, characters.getFirst().term()));
      case 1 -> new TermQuery(new Term(field, characters.getFirst().term()));
      default -> phrase(field, characters.subList(0, pairs));
    };
  }

  private static Query phrase(String field, List<Placed> pairs) {
    var phrase = new PhraseQuery.Builder();
    for (int i = 0; i < pairs.size() - 1; i += 2) {
      add(phrase, field, pairs.get(i));
    }
    add(phrase, field, pairs.getLast());
    return phrase.build();
  }

  private static void add(PhraseQuery.Builder phrase, String field, Placed pair) {
    phrase.add(new Term(field, pair.term()), pair.place());
  }

  static Query any(List<Query> queries) {
    return join(queries, Occur.SHOULD);
  }

  static Query all(List<Query> queries) {
    return join(queries, Occur.MUST);
  }

  private static Query join(List<Query> queries, Occur occur) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    var joined = new BooleanQuery.Builder();
    queries.forEach(query -> joined.add(query, occur));
    return joined.build();
  }
}
