package gongkai.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMeaningsTest {
  private static final String STAFF = "工作队伍需要加强。";
  private static final String LINKS = "部分链接失效。";

  @TempDir private Path folder;
  private final Concepts model = new Concepts();
  private Meanings meanings;

  @BeforeEach
  void open() {
    meanings = Meanings.in(folder, model);
  }

  @AfterEach
  void close() {
    meanings.close();
  }

  @Test
  void a_sentence_is_found_by_what_it_means() {
    assertThat(meanings.nearTo("人手")).isEmpty();
    meanings.catchUp(sentences(STAFF, LINKS));
    assertThat(keys(meanings.nearTo("人手"))).containsExactly(Sentence.key(STAFF));
    assertThat(keys(meanings.nearTo("网页"))).containsExactly(Sentence.key(LINKS));
    assertThat(meanings.nearTo("天气")).isEmpty();
  }

  @Test
  void sentences_are_near_to_each_other_and_to_themselves() {
    var other = "专职人员不足。";
    meanings.catchUp(sentences(STAFF, LINKS, other));
    assertThat(keys(meanings.nearTo(Sentence.key(STAFF))))
        .containsExactly(Sentence.key(STAFF), Sentence.key(other));
    assertThat(meanings.likeness(Sentence.key(STAFF), Sentence.key(other)))
        .isGreaterThan(meanings.likeness(Sentence.key(STAFF), Sentence.key(LINKS)));
    assertThat(meanings.likeness(Sentence.key(STAFF), 7)).isZero();
  }

  @Test
  void each_distinct_sentence_is_computed_once_and_kept() {
    meanings.catchUp(sentences(STAFF, LINKS));
    meanings.catchUp(sentences(STAFF, LINKS, "加强培训的力度。", "工作隊伍 需要加強。"));
    assertThat(model.computed()).isEqualTo(3);
    assertThat(meanings.status()).isEqualTo(new Status.Following(3, 3));
    meanings.close();
    meanings = Meanings.in(folder, model);
    meanings.catchUp(sentences(STAFF, LINKS));
    assertThat(model.computed()).isEqualTo(3);
  }

  @Test
  void what_is_gone_is_forgotten_once_it_crowds_out_the_rest() throws IOException {
    var many = IntStream.range(0, 1_100).mapToObj(i -> "第" + i + "个公开栏目的情况").toArray(String[]::new);
    meanings.catchUp(sentences(many));
    meanings.catchUp(sentences(STAFF));
    try (var vectors = new Vectors(folder)) {
      assertThat(vectors.sentences()).containsExactly(Sentence.key(STAFF));
    }
  }

  @Test
  void a_damaged_folder_is_begun_anew() throws IOException {
    meanings.catchUp(sentences(STAFF));
    meanings.close();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
        Files.writeString(file, "damaged");
      }
    }
    meanings = Meanings.in(folder, model);
    assertThat(meanings.nearTo("人手")).isEmpty();
    meanings.catchUp(sentences(STAFF));
    assertThat(meanings.nearTo("人手")).hasSize(1);
  }

  @Test
  void while_another_process_computes_this_one_only_reads() throws IOException {
    meanings.catchUp(sentences(STAFF));
    try (var other = VectorWriter.open(folder)) {
      meanings.catchUp(sentences(STAFF, LINKS));
      assertThat(model.computed()).isEqualTo(1);
      other.add(Sentence.key(LINKS), model.vector(LINKS));
      other.commit();
      assertThat(keys(meanings.nearTo("网页"))).containsExactly(Sentence.key(LINKS));
    }
  }

  @Test
  void a_model_that_cannot_run_here_is_no_fault() {
    try (var without =
        new KeptMeanings(folder, () -> new SentenceModel.Absent("no such library"))) {
      without.catchUp(sentences(STAFF));
      assertThat(without.nearTo("人手")).isEmpty();
      assertThat(without.status()).isEqualTo(new Status.Off("no such library"));
    }
  }

  @Test
  void following_ends_when_it_is_closed() {
    try (var following = meanings.follow(sentences(STAFF))) {
      assertThat(following).isNotNull();
    }
    assertThat(model.computed()).isZero();
  }

  @Test
  void a_search_does_not_wait_for_a_model_that_is_loaded_beside_it() {
    meanings.catchUp(sentences(STAFF));
    meanings.close();
    meanings = Meanings.in(folder, model);
    try (var _ = meanings.follow(sentences(STAFF))) {
      assertThat(meanings.nearTo("人手")).isEmpty();
      assertThat(meanings.status()).isEqualTo(new Status.Loading());
      meanings.catchUp(sentences(STAFF));
      assertThat(meanings.nearTo("人手")).hasSize(1);
      assertThat(meanings.status()).isEqualTo(new Status.Following(1, 1));
    }
  }

  private static List<Long> keys(List<Near> near) {
    return near.stream().map(Near::sentence).toList();
  }

  private static Sentences sentences(String... texts) {
    Map<Long, String> byKey =
        Stream.of(texts)
            .collect(Collectors.toMap(Sentence::key, text -> text, (a, _) -> a, TreeMap::new));
    return new Sentences() {
      private final long[] keys = byKey.keySet().stream().mapToLong(Long::longValue).toArray();

      @Override
      public long[] keys() {
        return keys;
      }

      @Override
      public Optional<String> text(long key) {
        return Optional.ofNullable(byKey.get(key));
      }
    };
  }
}
