package gongkai.http;

import gongkai.document.Field;
import gongkai.document.Fields;
import gongkai.document.IndexField;
import gongkai.engine.Request;
import gongkai.engine.Request.Direction;
import gongkai.engine.Request.Page;
import gongkai.engine.Request.Sort;
import gongkai.engine.Request.Wanted;
import gongkai.http.Reply.Problem;
import gongkai.query.Clause;
import gongkai.query.Filters;
import gongkai.query.Nearest;
import gongkai.query.Note;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Parameters of a search into a request. What is no parameter of its own is a filter.
final class SearchParams {
  static final String TEXT = "q";
  private static final String FACET = "facet";
  private static final String FACET_TEXT = "facet_text";
  private static final String FIGURES = "figures";
  private static final String SORT = "sort";
  private static final String LIMIT = "limit";
  static final String CURSOR = "cursor";
  static final String MEANING = "meaning";
  static final String EXPLAIN = "explain";
  private static final Set<String> LIST = Set.of(FACET, FACET_TEXT, FIGURES, SORT, LIMIT, CURSOR);

  private static final String RELEVANCE = "relevance";
  private static final int DEFAULT_LIMIT = 10;

  private final Fields fields;
  private final Filters filters;

  SearchParams(Fields fields) {
    this.fields = fields;
    this.filters = new Filters(fields);
  }

  /// A search for words, best first.
  ///
  /// @param best what that means
  Request search(Params params, Clause query, Sort best) throws Refusal {
    var own = new HashSet<>(LIST);
    own.addAll(Set.of(TEXT, MEANING, EXPLAIN));
    return request(params, query, own, best);
  }

  /// A list without words, newest first.
  Request list(Params params) throws Refusal {
    var newestFirst = new Sort.By(IndexField.YEAR, Direction.DESCENDING);
    return request(params, new Clause.Everything(), LIST, newestFirst);
  }

  private Request request(Params params, Clause query, Set<String> own, Sort usual) throws Refusal {
    var wanted =
        new Wanted(
            fields(params, FACET, SearchParams::canBeCounted),
            fields(params, FIGURES, Field.Figure.class::isInstance),
            params.text(FACET_TEXT).strip());
    var page =
        new Page(
            params.number(LIMIT, DEFAULT_LIMIT, Page.MAX_LIMIT),
            sort(params.text(SORT), usual),
            params.text(CURSOR));
    return new Request(query, filters(params.without(own), own), wanted, page);
  }

  /// Filters alone.
  Map<Field, Clause> filters(Map<String, List<String>> given) throws Refusal {
    return filters(given, Set.of());
  }

  private Map<Field, Clause> filters(Map<String, List<String>> given, Set<String> own)
      throws Refusal {
    return switch (filters.read(given)) {
      case Filters.Accepted(var clauses) -> clauses;
      case Filters.Refused refused -> throw new Refusal(problem(refused, own));
    };
  }

  private Problem problem(Filters.Refused refused, Set<String> own) {
    var name = refused.parameter();
    return refused.code() == Note.Code.FIELD_UNKNOWN
        ? Problem.unknown(name)
            .meaning(refused.nearest().isEmpty() ? nearest(name, own) : refused.nearest())
        : new Problem(Fault.PARAMETER_INVALID, refused::message, name, refused.nearest(), 0);
  }

  private List<Field> fields(Params params, String name, Predicate<Field> fits) throws Refusal {
    var found = new ArrayList<Field>();
    for (var key : params.list(name)) {
      found.add(field(name, key, fits));
    }
    return found;
  }

  private Field field(String parameter, String key, Predicate<Field> fits) throws Refusal {
    var field = fields.keyed(key).filter(fits);
    if (field.isEmpty()) {
      var known = fields.all().stream().filter(fits).map(Field::key).toList();
      throw new Refusal(Problem.invalid(parameter, "field", key).meaning(nearest(key, known)));
    }
    return field.get();
  }

  private Sort sort(String text, Sort usual) throws Refusal {
    if (text.isEmpty()) {
      return usual;
    }
    if (text.equals(RELEVANCE)) {
      return usual instanceof Sort.By ? new Sort.Relevance() : usual;
    }
    return text.startsWith("-")
        ? new Sort.By(field(SORT, text.substring(1), SearchParams::isNumber), Direction.DESCENDING)
        : new Sort.By(field(SORT, text, SearchParams::isNumber), Direction.ASCENDING);
  }

  private static String nearest(String name, Collection<String> known) {
    return Nearest.to(name, known).orElse("");
  }

  private static boolean canBeCounted(Field field) {
    return switch (field) {
      case Field.Figure _ -> true;
      case IndexField of ->
          switch (of.kind()) {
            case FACET, PATH -> true;
            // Of all days few are the day of two reports.
            case NUMBER -> of != IndexField.PUBLISHED;
            case KEYWORD, TEXT, STORED -> false;
          };
    };
  }

  private static boolean isNumber(Field field) {
    return switch (field) {
      case Field.Figure _ -> true;
      case IndexField of -> of.kind() == IndexField.Kind.NUMBER;
    };
  }
}
