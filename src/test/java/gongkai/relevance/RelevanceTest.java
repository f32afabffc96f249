package gongkai.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gongkai.meaning.SentenceModel;
import gongkai.meaning.SentenceModel.Model;
import gongkai.relevance.Asked.Half;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Searching ranks no worse than the floors of `config/relevance/floors.properties` say. Queries
/// that are held out are not asked here.
class RelevanceTest {
  @TempDir private static Path folder;

  private static List<Passage> corpus = List.of();
  private static Measured ours = new Measured("", Map.of());
  private static Measured smartcn = new Measured("", Map.of());
  private static Properties floors = new Properties();

  @BeforeAll
  static void ask() throws IOException {
    assumeThat(SentenceModel.load()).as("the sentence model").isInstanceOf(Model.class);
    corpus = Passage.corpus();
    var groups = Unit.PASSAGE.groups(corpus);
    var asked = Asked.all().stream().filter(one -> one.half() == Half.OPEN).toList();
    try (var rankings = new Rankings(Rankings.ours(groups, folder))) {
      ours = Measured.of(rankings.all().getFirst(), asked, Judgements.read());
    }
    try (var plain = Rankings.smartcn(corpus)) {
      smartcn = Measured.of(plain, asked, Judgements.read());
    }
    try (var in = Files.newBufferedReader(Path.of("config/relevance/floors.properties"))) {
      floors.load(in);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"term", "terms", "agency", "exact", "meaning", "all"})
  void no_kind_of_query_ranks_below_its_floors(String kind) {
    var mean = ours.mean(kind);
    assertThat(mean.ndcg()).as("nDCG@10").isGreaterThanOrEqualTo(floor(kind + ".ndcg"));
    assertThat(mean.recall()).as("recall@50").isGreaterThanOrEqualTo(floor(kind + ".recall"));
    assertThat(mean.reciprocal()).as("MRR").isGreaterThanOrEqualTo(floor(kind + ".mrr"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"term", "terms", "agency", "exact", "meaning", "all"})
  void no_kind_of_query_ranks_worse_than_with_smartcn_alone(String kind) {
    assertThat(ours.mean(kind).ndcg()).isGreaterThanOrEqualTo(smartcn.mean(kind).ndcg());
  }

  private static double floor(String name) {
    return Double.parseDouble(floors.getProperty(name));
  }

  @Test
  void half_of_each_kind_is_held_out() {
    var held =
        Asked.all().stream()
            .filter(one -> one.half() == Half.HELD_OUT)
            .collect(Collectors.groupingBy(Asked::kind, Collectors.counting()));
    assertThat(held.values()).hasSize(5).containsOnly(15L);
  }

  @Test
  void every_judgement_is_of_a_query_and_a_passage_that_exist() {
    var queries = Asked.all().stream().map(Asked::id).collect(Collectors.toSet());
    var passages = corpus.stream().map(Passage::id).collect(Collectors.toSet());
    var strays =
        Table.rows("judgements.tsv").stream()
            .filter(row -> !queries.contains(row.get(0)) || !passages.contains(row.get(1)));
    assertThat(strays).isEmpty();
  }
}
