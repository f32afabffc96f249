package gongkai.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceModelTest {
  private static Embedder model;

  @BeforeAll
  static void load() {
    model =
        switch (SentenceModel.load()) {
          case SentenceModel.Model(var loaded) -> loaded;
          case SentenceModel.Absent(var reason) -> abort("no sentence model here: " + reason);
        };
  }

  @AfterAll
  static void close() {
    if (model != null) {
      model.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          人手不足,       工作队伍需要加强。,                       本年度未收取信息处理费。
          工作人员太少,   政务公开工作人员多为兼职，业务能力不强。, 依申请公开答复不够规范。
          网页打不开,     部分链接失效，页面存在错链。,             依申请公开答复文书不够规范。
          老百姓看不懂,   政策解读专业术语多，通俗性不强。,         公开专栏更新滞后。
          公众参与度低,   与群众互动交流的渠道不多。,               政策解读的形式较为单一。
          """)
  void a_passage_of_the_meaning_is_nearer_than_another(String asked, String near, String far) {
    var query = model.vector(asked);
    assertThat(product(query, model.vector(near))).isGreaterThan(product(query, model.vector(far)));
  }

  @Test
  void vectors_have_length_one_and_one_text_has_one_vector() {
    var vector = model.vector("工作队伍需要加强。");
    assertThat(product(vector, vector)).isCloseTo(1, within(1e-5));
    assertThat(model.vector("工作队伍需要加强。")).isEqualTo(vector);
    assertThat(model.vector("工作隊伍需要加強。")).isEqualTo(vector);
  }

  @Test
  void any_text_has_a_vector() {
    for (var text : new String[] {"", " ", "\ud83d", "公开".repeat(5_000)}) {
      assertThat(product(model.vector(text), model.vector(text))).isCloseTo(1, within(1e-5));
    }
  }

  private static double product(float[] one, float[] other) {
    return IntStream.range(0, one.length).mapToDouble(i -> one[i] * other[i]).sum();
  }
}
