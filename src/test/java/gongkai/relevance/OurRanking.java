package gongkai.relevance;

import gongkai.document.Documents;
import gongkai.document.Fields;
import gongkai.engine.Answer.Found;
import gongkai.engine.Request;
import gongkai.engine.SearchEngine;
import gongkai.query.QueryReader;
import gongkai.report.Agency;
import gongkai.report.Assessment;
import gongkai.report.Metadata;
import gongkai.report.Outcome;
import gongkai.report.Region;
import gongkai.report.Report;
import gongkai.report.ReportId;
import gongkai.report.ReportId.Scope;
import gongkai.report.Section;
import gongkai.report.Source;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// An engine behind its port, asked in the query language. Each passage is a report of its own, so
/// that the order of the hits is the order of the passages.
final class OurRanking implements Ranking {
  private static final Outcome READ = new Outcome(Outcome.Status.OK, List.of());
  private static final Source SOURCE = new Source("corpus.tsv", "", "text/plain", 0);

  private final String name;
  private final SearchEngine engine;
  private final QueryReader reader;

  OurRanking(String name, SearchEngine engine, Fields fields, List<Passage> corpus)
      throws IOException {
    this.name = name;
    this.engine = engine;
    reader = new QueryReader(fields);
    engine.add(
        corpus.stream().map(passage -> Documents.of(report(passage), passage.id())).toList());
    engine.commit();
  }

  /// The passage's id stands where a place tells reports of one name apart.
  private static Report report(Passage passage) {
    var id = new ReportId(passage.agency(), passage.id(), passage.year(), Scope.OWN);
    var agency = new Agency(passage.agency(), passage.agency(), passage.trade(), "");
    var region = new Region(Arrays.asList(passage.region().split("/")));
    var metadata = new Metadata(id, passage.title(), agency, region, "2021", "");
    return new Report(metadata, SOURCE, List.of(section(passage)), Map.of(), Assessment.NONE, READ);
  }

  private static Section section(Passage passage) {
    var kind =
        Arrays.stream(gongkai.report.Passage.Kind.values())
            .filter(value -> value.key().equals(passage.kind()))
            .findFirst()
            .orElseThrow();
    var key =
        Arrays.stream(Section.Key.values())
            .filter(value -> value.key().equals(passage.section()))
            .findFirst()
            .orElseThrow();
    var only = new gongkai.report.Passage(kind, "", passage.text(), 0);
    return new Section(key, passage.heading(), List.of(only));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> best(String query, int most) throws IOException {
    var page = new Request.Page(most, new Request.Sort.Relevance(), "");
    var clause = reader.read(query).clause();
    var answer = engine.search(new Request(clause, Map.of(), Request.Wanted.NOTHING, page));
    if (!(answer instanceof Found found) || found.timedOut()) {
      throw new IllegalStateException("no whole answer to " + query + ": " + answer);
    }
    return found.hits().stream().map(hit -> passage(hit.id())).toList();
  }

  private static String passage(String id) {
    return ReportId.parse(id).orElseThrow().place();
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
