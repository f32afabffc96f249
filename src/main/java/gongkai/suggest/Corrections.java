package gongkai.suggest;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.query.Clause;
import gongkai.query.Nearest;
import gongkai.text.Folding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What a query was probably meant to be: homophones of its words, and the names of agencies that
/// it nearly names. Whether it finds more is for others to see.
final class Corrections {
  /// So much of a name is a name and no word.
  private static final int SHORTEST_NAME = 4;

  /// Of each part of a query.
  private static final int MOST = 3;

  private final Dictionary dictionary;
  private final Homophones homophones;

  Corrections(Dictionary dictionary, Homophones homophones) {
    this.dictionary = dictionary;
    this.homophones = homophones;
  }

  /// Queries with other words of the same sound. This costs next to nothing.
  List<Correction> bySound(Clause query) {
    return each(query, this::soundingLike);
  }

  /// Queries with the name of an agency, or another value, that was nearly typed. Each takes a look
  /// at all names.
  List<Correction> byName(Clause query) {
    return each(query, this::namedLike);
  }

  private static List<Correction> each(
      Clause query, Function<Clause, List<Correction>> corrections) {
    var corrected = new LinkedHashSet<Correction>();
    for (var part : parts(query)) {
      for (var correction : corrections.apply(part)) {
        corrected.add(
            new Correction(
                replaced(query, part, correction.shown()),
                replaced(query, part, correction.meant())));
      }
    }
    return List.copyOf(corrected);
  }

  /// What is looked for; what is left out is not.
  private static List<Clause> parts(Clause query) {
    return switch (query) {
      case Clause.Word _, Clause.Exact _, Clause.In _ -> List.of(query);
      case Clause.All(var all) -> all.stream().flatMap(each -> parts(each).stream()).toList();
      case Clause.Any(var any) -> any.stream().flatMap(each -> parts(each).stream()).toList();
      case Clause.Everything _, Clause.Exists _, Clause.Between _, Clause.Not _ -> List.of();
    };
  }

  private static Clause replaced(Clause query, Clause part, Clause other) {
    UnaryOperator<Clause> each = clause -> replaced(clause, part, other);
    return switch (query) {
      case Clause.All(var all) -> new Clause.All(all.stream().map(each).toList());
      case Clause.Any(var any) -> new Clause.Any(any.stream().map(each).toList());
      case Clause.Word _,
          Clause.Exact _,
          Clause.In _,
          Clause.Everything _,
          Clause.Exists _,
          Clause.Between _,
          Clause.Not _ ->
          query.equals(part) ? other : query;
    };
  }

  private List<Correction> soundingLike(Clause part) {
    return switch (part) {
      case Clause.Word(var run) -> words(run).map(word -> same(new Clause.Word(word))).toList();
      case Clause.Exact(var run) -> words(run).map(word -> same(new Clause.Exact(word))).toList();
      case Clause.In _,
          Clause.All _,
          Clause.Any _,
          Clause.Everything _,
          Clause.Exists _,
          Clause.Between _,
          Clause.Not _ ->
          List.of();
    };
  }

  private List<Correction> namedLike(Clause part) {
    return switch (part) {
      case Clause.Word(var run) when run.length() >= SHORTEST_NAME ->
          names(run, IndexField.AGENCY).map(Corrections::agency).toList();
      case Clause.In(var field, var values) when values.size() == 1 ->
          names(values.getFirst(), field)
              .map(name -> same(new Clause.In(field, List.of(name))))
              .toList();
      case Clause.Word _,
          Clause.Exact _,
          Clause.In _,
          Clause.All _,
          Clause.Any _,
          Clause.Everything _,
          Clause.Exists _,
          Clause.Between _,
          Clause.Not _ ->
          List.of();
    };
  }

  private static Correction agency(String name) {
    var agency = new Clause.In(IndexField.AGENCY, List.of(name));
    return new Correction(new Clause.Word(name), agency);
  }

  private static Correction same(Clause clause) {
    return new Correction(clause, clause);
  }

  private Stream<String> words(String run) {
    return homophones.of(Folding.fold(run)).stream().limit(MOST);
  }

  /// The values of a field that a run abbreviates, or that are nearest to it.
  private Stream<String> names(String run, Field field) {
    var folded = Folding.fold(run);
    if (folded.length() > Matcher.LONGEST) {
      return Stream.of();
    }
    var names = new LinkedHashSet<String>();
    dictionary.find(new Matcher(folded), Wanted.valuesOf(field), MOST).stream()
        .map(fit -> fit.entry().text())
        .forEach(names::add);
    Nearest.to(folded, similar(folded, field)).ifPresent(names::add);
    names.remove(run);
    return names.stream();
  }

  /// Of a hundred thousand names few need to be compared character by character.
  private List<String> similar(String run, Field field) {
    int slips = run.length() / SHORTEST_NAME;
    return dictionary.similar(Spelling.signs(run), slips, Wanted.valuesOf(field));
  }
}
