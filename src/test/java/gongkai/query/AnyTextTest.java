package gongkai.query;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gongkai.query.Clause.All;
import gongkai.query.Clause.Any;
import gongkai.query.Clause.Between;
import gongkai.query.Clause.Everything;
import gongkai.query.Clause.Exact;
import gongkai.query.Clause.Exists;
import gongkai.query.Clause.In;
import gongkai.query.Clause.Not;
import gongkai.query.Clause.Word;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No text is an error, and what was read can be read again.
class AnyTextTest {
  /// What the grammar knows, what merely looks like it, and what no grammar foresees.
  private static final List<String> PIECES =
      pieces(
          """
          塔城¦政策解读¦a¦Zz¦12¦1,234¦,567¦100¦0¦-5¦%¦万¦，¦。¦、¦,¦;¦？¦！¦…¦ ¦ ¦ ¦　¦\t¦\n¦\
          \0¦\7¦\u200B¦\uFEFF¦\u202E¦\uD800¦\uDC00¦𠮷¦😀¦\\¦*¦~¦{¦}¦[¦】¦<script>¦'¦\
          "¦“¦”¦「¦」¦『¦』¦＂¦(¦)¦（¦）¦|¦｜¦-¦－¦--¦ 非 ¦ 或 ¦ OR ¦ AND ¦ NOT ¦非¦或¦OR¦\
          :¦：¦=¦!=¦≠¦>=¦≥¦<¦＞¦..¦．．¦年份¦year¦year>¦年份:2022..2024¦机关:甲,乙¦agency¦地区:¦\
          河南省/洛阳市¦新收申请¦新收申请>=¦公开率>¦公布日期:¦2024-03¦内容:问题¦section:¦五¦核对:¦\
          any¦none¦时间：¦http://""");

  private QueryReader reader;

  @BeforeEach
  void readFields() throws IOException {
    reader = new QueryReader(ShippedFields.read());
  }

  @ParameterizedTest(name = "{0} pieces")
  @ValueSource(ints = {1, 2, 3, 5, 8, 30, 300})
  void any_text_is_read_and_its_plain_spelling_is_read_as_the_same(int pieces) {
    var random = new Random(20_240_131L + pieces);
    for (int round = 0; round < 60_000 / (pieces + 5); round++) {
      readTwice(pieced(random, pieces));
    }
  }

  @Test
  void any_characters_are_read_and_their_plain_spelling_is_read_as_the_same() {
    var random = new Random(7);
    for (int round = 0; round < 3_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
      }
      readTwice(text.toString());
    }
  }

  @ParameterizedTest(name = "[{index}]")
  @MethodSource("repeated")
  void a_long_text_is_read_at_once(String piece) {
    assertTimeoutPreemptively(
        ofSeconds(10), () -> readTwice(piece.repeat(10_000 / piece.length())));
    assertTimeoutPreemptively(ofSeconds(10), () -> readTwice(piece.repeat(100_000)));
  }

  @Test
  void brackets_a_thousand_deep_are_read_to_a_depth_and_a_note_says_so() {
    var read = readTwice("(甲 -".repeat(1_000) + "乙" + ")".repeat(1_000));
    assertThat(read.notes())
        .extracting(Note::code)
        .containsExactlyInAnyOrder(Note.Code.BRACKET_TOO_DEEP, Note.Code.TERMS_LEFT_OUT);
    assertThat(depth(read.clause())).isLessThan(2 * QueryReader.MAX_TERMS);
  }

  @Test
  void a_bracket_around_a_bracket_is_no_limit() {
    var read = readTwice("(".repeat(100) + "甲" + ")".repeat(100));
    assertThat(read.readAs()).isEqualTo("甲");
    assertThat(read.notes()).isEmpty();
  }

  @Test
  void terms_over_the_limit_are_left_out_and_a_note_says_so() {
    var words = IntStream.range(0, 65).mapToObj(i -> "词" + i).toList();
    var read = readTwice(String.join(" ", words));
    assertThat(read.readAs()).isEqualTo(String.join(" ", words.subList(0, 64)));
    assertThat(read.notes()).containsExactly(Note.of(Note.Code.TERMS_LEFT_OUT, "64"));
  }

  @Test
  void each_value_of_a_list_counts_as_a_term() {
    var values = IntStream.range(0, 65).mapToObj(i -> "局" + i).collect(Collectors.joining(","));
    assertThat(readTwice("甲 机关:" + values).readAs()).isEqualTo("甲");
  }

  @Test
  void a_term_over_the_limit_is_cut_and_a_note_says_so() {
    var read = readTwice("“" + "甲".repeat(300) + "” 机关:" + "乙".repeat(300));
    assertThat(read.readAs()).isEqualTo("\"" + "甲".repeat(256) + "\" agency:" + "乙".repeat(256));
    assertThat(read.notes()).containsExactly(Note.of(Note.Code.TERM_CUT, "256"));
  }

  @Test
  void a_cut_splits_neither_a_character_nor_a_number() {
    assertThat(readTwice("甲".repeat(255) + "𠮷𠮷").readAs()).isEqualTo("甲".repeat(255));
    assertThat(readTwice("甲".repeat(253) + "1,234").readAs()).isEqualTo("甲".repeat(253) + "1");
  }

  @Test
  void a_text_over_the_limit_is_cut_and_a_note_says_so() {
    assertThat(readTwice(" ".repeat(40_000) + "甲").notes())
        .containsExactly(Note.of(Note.Code.TEXT_CUT, "32768"));
  }

  private ReadQuery readTwice(String text) {
    var once = reader.read(text);
    var twice = reader.read(once.readAs());
    assertThat(twice.clause()).as(text).isEqualTo(once.clause());
    assertThat(twice.readAs()).as(text).isEqualTo(once.readAs());
    assertThat(terms(once.clause())).isLessThanOrEqualTo(QueryReader.MAX_TERMS);
    return once;
  }

  /// What might take time that grows faster than the text.
  static List<String> repeated() {
    return pieces(
        """
        (¦)¦（¦"¦“¦「¦』¦-¦|¦OR ¦OR OR ¦非 ¦-(¦-"¦(a ¦( - ¦() ¦「」¦(甲 OR (乙 ¦-(甲 非 (乙 ¦!¦\
        年份:¦年份:(¦年份:1,¦时间:¦yaer:2 ¦甲:¦a=¦甲 ¦甲¦甲,¦"甲" ¦机关:甲,¦1,234,¦,234¦1,234 ¦\
        新收申请>=1 ¦\uD800¦𠮷¦\0¦\u200B""");
  }

  private static List<String> pieces(String all) {
    return List.of(all.split("¦", -1));
  }

  private static String pieced(Random random, int pieces) {
    return random
        .ints(pieces, 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }

  private static int terms(Clause clause) {
    return switch (clause) {
      case Everything _ -> 0;
      case Word _, Exact _, Exists _, Between _ -> 1;
      case In(_, var values) -> values.size();
      case Not(var inner) -> terms(inner);
      case All(var clauses) -> clauses.stream().mapToInt(AnyTextTest::terms).sum();
      case Any(var clauses) -> clauses.stream().mapToInt(AnyTextTest::terms).sum();
    };
  }

  private static int depth(Clause clause) {
    return switch (clause) {
      case Everything _, Word _, Exact _, Exists _, Between _, In _ -> 1;
      case Not(var inner) -> 1 + depth(inner);
      case All(var clauses) -> 1 + clauses.stream().mapToInt(AnyTextTest::depth).max().orElse(0);
      case Any(var clauses) -> 1 + clauses.stream().mapToInt(AnyTextTest::depth).max().orElse(0);
    };
  }
}
