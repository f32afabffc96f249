package gongkai.engine;

import gongkai.document.Field;
import gongkai.engine.Answer.Facet;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.FoundBy;
import gongkai.engine.Answer.Hit;
import gongkai.engine.Answer.Piece;
import gongkai.engine.Answer.Snippet;
import gongkai.engine.Request.Page;
import gongkai.engine.Request.Sort;
import gongkai.engine.Request.Wanted;
import gongkai.query.Clause;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the parts of the contract have in common: an empty engine and short ways to use it.
interface EngineUse {
  SearchEngine engine();

  TestClock clock();

  default void index(SampleReport... reports) throws IOException {
    engine().add(Arrays.stream(reports).map(SampleReport::build).toList());
    engine().commit();
  }

  default Found search(Request request) throws IOException {
    return (Found) engine().search(request);
  }

  default Found search(Clause query) throws IOException {
    return search(query, Map.of());
  }

  default Found search(Clause query, Map<Field, Clause> filters) throws IOException {
    return search(new Request(query, filters, Wanted.NOTHING, firstPage(50)));
  }

  default List<String> ids(Clause query) throws IOException {
    return ids(search(query));
  }

  default List<String> ids(Clause query, Map<Field, Clause> filters) throws IOException {
    return ids(search(query, filters));
  }

  /// Of those that have all that is asked, or say it in other words.
  default List<String> ids(Found found) {
    return found.hits().stream().filter(hit -> hit.by() != FoundBy.SOME).map(Hit::id).toList();
  }

  default List<String> sorted(Field field, Request.Direction direction) throws IOException {
    var page = new Page(50, new Sort.By(field, direction), "");
    return ids(search(new Request(new Clause.Everything(), Map.of(), Wanted.NOTHING, page)));
  }

  default Facet facet(Field field, Clause query, Map<Field, Clause> filters) throws IOException {
    var wanted = new Wanted(List.of(field), List.of());
    return search(new Request(query, filters, wanted, firstPage(1))).facets().getFirst();
  }

  default Page firstPage(int limit) {
    return new Page(limit, new Sort.Relevance(), "");
  }

  /// The snippets of the first hit, hits in brackets.
  default List<String> snippets(Clause query) throws IOException {
    return search(query).hits().getFirst().passages().stream().map(EngineUse::marked).toList();
  }

  static String marked(Snippet snippet) {
    return snippet.pieces().stream()
        .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  static String text(Snippet snippet) {
    return snippet.pieces().stream().map(Piece::text).collect(Collectors.joining());
  }
}
