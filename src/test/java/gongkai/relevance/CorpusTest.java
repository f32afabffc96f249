package gongkai.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorpusTest {
  @Test
  void the_corpus_is_what_its_stems_and_seed_make() {
    assertThat(Table.text("corpus.tsv")).isEqualTo(CorpusWriter.text());
  }
}
