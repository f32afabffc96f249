package gongkai.http;

import gongkai.document.Field;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Bucket;
import gongkai.engine.Answer.Count;
import gongkai.engine.Answer.Facet;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.FoundBy;
import gongkai.engine.Answer.Hit;
import gongkai.engine.Answer.Piece;
import gongkai.engine.Answer.Snippet;
import gongkai.engine.Answer.Summary;
import gongkai.engine.Answer.Total;
import gongkai.json.Members;
import gongkai.query.ReadQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The shape of an answer to a search.
final class SearchJson {
  private SearchJson() {}

  static Members query(String text, ReadQuery read, Found found, List<String> notes) {
    return new Members()
        .text("text", text)
        .text("read_as", read.readAs())
        .text("relaxed", key(found.relaxed()))
        .texts("notes", notes);
  }

  static Members offer(DidYouMean.Offer offer) {
    return new Members()
        .text("text", offer.text())
        .text("query", offer.query())
        .object("total", total(offer.total()));
  }

  /// Adds what was found.
  ///
  /// @param hit the shape of each hit
  static Members found(Members answer, Found found, Function<Hit, Members> hit, long tookMillis) {
    return answer
        .object("total", total(found.total()))
        .number("took_ms", tookMillis)
        .flag("timed_out", found.timedOut())
        .list("hits", found.hits(), hit)
        .list("facets", found.facets(), SearchJson::facet)
        .text("next", found.next());
  }

  private static Members total(Total total) {
    return new Members().number("value", total.value()).text("relation", key(total.relation()));
  }

  static Members hit(Hit hit) {
    var json =
        new Members()
            .text("id", hit.id())
            .text("title", value(hit, IndexField.TITLE))
            .text("agency", value(hit, IndexField.AGENCY))
            .texts("region", region(hit))
            .text("kind", value(hit, IndexField.KIND))
            .text("level", value(hit, IndexField.LEVEL));
    var year = value(hit, IndexField.YEAR);
    if (!year.isEmpty()) {
      json.number("year", Integer.valueOf(year));
    }
    // Hits in the order of a field have no score.
    if (hit.score() > 0) {
      json.number("score", hit.score());
    }
    if (hit.by() != FoundBy.WORDS) {
      json.text("by", key(hit.by()));
    }
    return json.numbers("figures", byCode(hit.figures()))
        .list("passages", hit.passages(), SearchJson::passage);
  }

  private static String value(Hit hit, IndexField field) {
    return String.join("/", hit.values().getOrDefault(field, List.of()));
  }

  private static List<String> region(Hit hit) {
    var path = value(hit, IndexField.REGION);
    return path.isEmpty() ? List.of() : List.of(path.split("/"));
  }

  private static Map<String, Double> byCode(Map<Field, Double> figures) {
    var byCode = new TreeMap<String, Double>();
    figures.forEach((field, value) -> byCode.put(field.key(), value));
    return byCode;
  }

  static Members passage(Snippet snippet) {
    return new Members()
        .text("section", snippet.section())
        .text("kind", snippet.kind())
        .text("label", snippet.label())
        .list("pieces", snippet.pieces(), SearchJson::piece)
        .ordinal("page", snippet.page());
  }

  static Members piece(Piece piece) {
    return new Members().text("text", piece.text()).flag("hit", piece.hit());
  }

  private static Members facet(Facet facet) {
    var json = new Members().text("field", facet.field().key());
    return switch (facet) {
      case Facet.Values values -> values(json, values);
      case Facet.Histogram histogram ->
          facet.field() == IndexField.YEAR
              ? values(json, years(histogram))
              : histogram(json, histogram);
    };
  }

  /// A year is a name more than a number: nobody adds years up. The latest first.
  private static Facet.Values years(Facet.Histogram histogram) {
    var years =
        histogram.buckets().reversed().stream()
            .map(bucket -> new Count(String.valueOf((int) bucket.from()), bucket.count()))
            .toList();
    return new Facet.Values(IndexField.YEAR, years, 0, histogram.missing());
  }

  private static Members values(Members json, Facet.Values facet) {
    return json.list("values", facet.values(), SearchJson::count)
        .number("other", facet.other())
        .number("missing", facet.missing());
  }

  private static Members count(Count count) {
    return new Members().text("value", count.value()).number("count", count.count());
  }

  /// Where no report has a value there is no least, no greatest and no mean.
  private static Members histogram(Members json, Facet.Histogram histogram) {
    json.list("buckets", histogram.buckets(), SearchJson::bucket);
    summary(json, histogram.summary());
    json.number("missing", histogram.missing());
    return histogram.found().equals(histogram.summary())
        ? json
        : json.object("found", summary(n(histogram.found()), histogram.found()));
  }

  private static Members n(Summary summary) {
    return new Members().number("n", summary.n());
  }

  private static Members summary(Members json, Summary summary) {
    return summary.n() == 0
        ? json
        : json.number("min", summary.min())
            .number("max", summary.max())
            .number("sum", summary.sum())
            .number("avg", summary.avg())
            .number("median", summary.median());
  }

  private static Members bucket(Bucket bucket) {
    return new Members()
        .number("from", bucket.from())
        .number("to", bucket.to())
        .number("count", bucket.count());
  }

  static String key(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
