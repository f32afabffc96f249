package gongkai.engine.lucene;

import gongkai.analysis.Analysis;
import gongkai.analysis.Switch;
import gongkai.analysis.Synonyms.Stretch;
import gongkai.engine.lucene.Terms.Placed;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;

/// Asks for text; what comes of it matches passages.
final class Texts {
  /// What stands in the title selects a passage but says less of it than the same in its text.
  private static final float CONTEXT = 0.5f;

  /// Pairs of characters; four or five words.
  private static final int SHORT = 10;

  private final Analysis analysis;
  private final Units units;
  private final BitSetProducer contextEnds;

  Texts(Analysis analysis, Units units, BitSetProducer contextEnds) {
    this.analysis = analysis;
    this.units = units;
    this.contextEnds = contextEnds;
  }

  /// All words of the run in the passage or its context, or the run as it stands in either.
  Query word(String run) {
    var ways = new LinkedHashSet<Query>();
    addAll(units(run), ways);
    addAll(units.whole(run).stream().map(this::unit).toList(), ways);
    ways.addAll(runs(run));
    return best(ways);
  }

  private static void addAll(List<Query> together, Collection<Query> ways) {
    if (!together.isEmpty()) {
      ways.add(all(together));
    }
  }

  /// The run as it stands, in the passage or its context.
  Query exact(String run) {
    return best(asItStands(run));
  }

  private List<Query> runs(String run) {
    return analysis.off().contains(Switch.CHARACTERS) ? List.of() : asItStands(run);
  }

  private List<Query> asItStands(String run) {
    return List.of(run(Names.CHARACTERS, run), new BoostQuery(contextRun(run), CONTEXT));
  }

  private Query contextRun(String run) {
    return new UnderContext(run(Names.CONTEXT_CHARACTERS, run), contextEnds);
  }

  /// All words of the run, or synonyms of them, in the context of the passage.
  Query context(String run) {
    return all(
        stretches(run).stream()
            .map(stretch -> best(spellings(stretch).map(this::inContext).toList()))
            .toList());
  }

  private Query inContext(String word) {
    var ways = new LinkedHashSet<Query>(List.of(contextRun(word)));
    addAll(units.of(word).stream().map(this::inContext).toList(), ways);
    return best(ways);
  }

  private Query inContext(Unit unit) {
    return switch (unit) {
      case Unit.Word(var spellings) -> terms(Names.CONTEXT_WORDS, spellings);
      case Unit.Characters(var run) -> contextRun(run);
    };
  }

  /// What each word of the run asks for, one by one; a word with synonyms asks for any of them.
  List<Query> units(String run) {
    return stretches(run).stream().flatMap(stretch -> asked(stretch).stream()).toList();
  }

  private List<Query> asked(Stretch stretch) {
    var others = stretch.others();
    return others.isEmpty()
        ? units.of(stretch.text()).stream().map(this::unit).toList()
        : List.of(best(spellings(stretch).map(this::plain).toList()));
  }

  /// A word without its synonyms, which have none of their own.
  private Query plain(String word) {
    var ways = new LinkedHashSet<Query>();
    addAll(units.of(word).stream().map(this::unit).toList(), ways);
    addAll(units.whole(word).stream().map(this::unit).toList(), ways);
    ways.addAll(runs(word));
    return best(ways);
  }

  private static Stream<String> spellings(Stretch stretch) {
    return Stream.concat(Stream.of(stretch.text()), stretch.others().stream());
  }

  private List<Stretch> stretches(String run) {
    var stretches = analysis.synonyms().in(run);
    // Without synonyms the run stays in one piece, as it was typed.
    return stretches.stream().allMatch(stretch -> stretch.others().isEmpty())
        ? List.of(new Stretch(run, List.of()))
        : stretches;
  }

  /// The words of the run that are looked for in other words too.
  List<Stretch> withSynonyms(String run) {
    return stretches(run).stream().filter(stretch -> !stretch.others().isEmpty()).toList();
  }

  /// What is marked where the run was found: its words and itself, in the text alone.
  Query marks(String run) {
    var marks = new LinkedHashSet<Query>();
    marks.add(run(Names.CHARACTERS, run));
    for (var stretch : stretches(run)) {
      spellings(stretch).forEach(spelling -> addMarks(spelling, marks));
    }
    return any(List.copyOf(marks));
  }

  private void addMarks(String text, Collection<Query> marks) {
    if (!analysis.off().contains(Switch.CHARACTERS)) {
      marks.add(run(Names.CHARACTERS, text));
    }
    units.of(text).forEach(unit -> marks.add(inText(unit)));
    units.whole(text).forEach(unit -> marks.add(inText(unit)));
  }

  Query exactMarks(String run) {
    return run(Names.CHARACTERS, run);
  }

  private Query unit(Unit unit) {
    return switch (unit) {
      case Unit.Word(var spellings) ->
          best(
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

  /// Pairs of characters at their places: that is the run and no other.
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

  /// Every second pair would do, but the pairs between words are rare and spare the common ones
  /// from being looked at. In a long run some are rare anyway.
  private static Query phrase(String field, List<Placed> pairs) {
    var phrase = new PhraseQuery.Builder();
    int step = pairs.size() <= SHORT ? 1 : 2;
    for (int i = 0; i < pairs.size() - 1; i += step) {
      add(phrase, field, pairs.get(i));
    }
    add(phrase, field, pairs.getLast());
    return phrase.build();
  }

  private static void add(PhraseQuery.Builder phrase, String field, Placed pair) {
    phrase.add(new Term(field, pair.term()), pair.place());
  }

  /// Any of these, with the score of the best. Lucene goes through each of them by itself and
  /// leaves out what cannot be among the best hits, which it does much worse where scores are added
  /// up.
  private static Query best(Collection<Query> ways) {
    var each = new LinkedHashSet<Query>();
    ways.forEach(way -> addEach(way, each));
    return each.size() == 1 ? each.getFirst() : new DisjunctionMaxQuery(each, 0);
  }

  /// The ways of a way are ways, and none is gone twice.
  private static void addEach(Query way, Collection<Query> each) {
    if (way instanceof DisjunctionMaxQuery several) {
      each.addAll(several.getDisjuncts());
    } else {
      each.add(way);
    }
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
