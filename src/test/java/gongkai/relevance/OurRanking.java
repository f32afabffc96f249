package gongkai.relevance;

import gongkai.document.Documents;
import gongkai.document.Fields;
import gongkai.document.ReportDocument;
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

/// An engine behind its port, asked in the query language. Its hits are reports; what a report
/// holds is for others to say.
final class OurRanking implements Ranking {
  private static final Outcome READ = new Outcome(Outcome.Status.OK, List.of());
  private static final Source SOURCE = new Source("corpus.tsv", "", "text/plain", 0);

  private final String name;
  private final SearchEngine engine;
  private final QueryReader reader;

  /// @param groups the passages of each report by its id
  OurRanking(String name, SearchEngine engine, Fields fields, Map<String, List<Passage>> groups)
      throws IOException {
    this.name = name;
    this.engine = engine;
    reader = new QueryReader(fields);
    engine.add(groups.entrySet().stream().map(OurRanking::document).toList());
    engine.commit();
  }

  private static ReportDocument document(Map.Entry<String, List<Passage>> group) {
    return Documents.of(report(group.getKey(), group.getValue()), group.getKey());
  }

  /// The id stands where a place tells reports of one name apart.
  private static Report report(String id, List<Passage> passages) {
    var one = passages.getFirst();
    var agency = new Agency(one.agency(), one.agency(), one.trade(), "");
    var metadata =
        new Metadata(
            new ReportId(one.agency(), id, one.year(), Scope.OWN),
            one.title(),
            agency,
            new Region(Arrays.asList(one.region().split("/"))),
            "2021",
            "");
    var sections = Arrays.stream(Section.Key.values()).map(key -> section(key, passages)).toList();
    return new Report(
        metadata,
        SOURCE,
        sections.stream().filter(section -> !section.passages().isEmpty()).toList(),
        Map.of(),
        Assessment.NONE,
        READ);
  }

  private static Section section(Section.Key key, List<Passage> passages) {
    var own = passages.stream().filter(passage -> passage.section().equals(key.key())).toList();
    var heading = own.isEmpty() ? "" : own.getFirst().heading();
    return new Section(key, heading, own.stream().map(OurRanking::passage).toList());
  }

  private static gongkai.report.Passage passage(Passage passage) {
    var kind =
        Arrays.stream(gongkai.report.Passage.Kind.values())
            .filter(value -> value.key().equals(passage.kind()))
            .findFirst()
            .orElseThrow();
    return new gongkai.report.Passage(kind, "", passage.text(), 0);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> best(String query, int most) throws IOException {
    // Where the engine knows no meanings this is by words alone.
    var page = new Request.Page(most, new Request.Sort.RelevanceAndMeaning(), "");
    var clause = reader.read(query).clause();
    var answer = engine.search(new Request(clause, Map.of(), Request.Wanted.NOTHING, page));
    if (!(answer instanceof Found found) || found.timedOut()) {
      throw new IllegalStateException("no whole answer to " + query + ": " + answer);
    }
    return found.hits().stream().map(hit -> id(hit.id())).toList();
  }

  private static String id(String report) {
    return ReportId.parse(report).orElseThrow().place();
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
