package gongkai.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.engine.Answer.Piece;
import gongkai.engine.lucene.Marks.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String SENTENCE = "各单位高度重视信息公开，按时报送材料，及时发布信息。";

  @Test
  void a_short_text_is_given_whole() {
    assertThat(Excerpt.of("培训少。", List.of(new Mark(0, 2))))
        .containsExactly(new Piece("培训", true), new Piece("少。", false));
  }

  @Test
  void a_mark_at_either_end_has_no_empty_piece_beside_it() {
    assertThat(Excerpt.of("培训", List.of(new Mark(0, 2)))).containsExactly(new Piece("培训", true));
  }

  @Test
  void a_long_text_is_cut_where_most_is_marked() {
    var text = SENTENCE.repeat(20);
    int far = text.length() - 40;
    var marks = List.of(new Mark(3, 5), new Mark(far, far + 2), new Mark(far + 9, far + 12));
    assertThat(hits(Excerpt.of(text, marks))).hasSize(2);
  }

  @Test
  void a_cut_is_made_at_the_end_of_a_sentence_and_shown() {
    var text = SENTENCE.repeat(10) + "精准性不足。" + SENTENCE.repeat(10);
    int at = text.indexOf("精准性");
    var pieces = Excerpt.of(text, List.of(new Mark(at, at + 3)));
    assertThat(text(pieces)).startsWith("…各单位").contains("精准性不足。").endsWith("信息。…");
  }

  @Test
  void a_text_without_punctuation_is_cut_all_the_same() {
    var text = "公开".repeat(300);
    var pieces = Excerpt.of(text, List.of(new Mark(300, 302)));
    assertThat(text(pieces)).hasSizeBetween(120, 165);
    assertThat(hits(pieces)).containsExactly("公开");
  }

  @Test
  void a_mark_longer_than_an_excerpt_is_kept_whole() {
    var text = SENTENCE.repeat(30);
    var pieces = Excerpt.of(text, List.of(new Mark(100, 400)));
    assertThat(hits(pieces)).containsExactly(text.substring(100, 400));
  }

  @Test
  void whatever_is_marked_the_pieces_are_a_stretch_of_the_text_with_a_mark_in_it() {
    var random = new Random(20_250_401);
    for (int round = 0; round < 2_000; round++) {
      var text = anyText(random);
      var marks = anyMarks(random, text.length());
      var pieces = Excerpt.of(text, marks);
      assertThat(text).contains(text(pieces).replace("…", ""));
      assertThat(hits(pieces)).isNotEmpty().allMatch(text::contains);
      assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }
  }

  private static String anyText(Random random) {
    int length = 2 + random.nextInt(900);
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("公开年度报告，。；".charAt(random.nextInt(9)));
    }
    return text.toString();
  }

  private static List<Mark> anyMarks(Random random, int length) {
    var marks = new ArrayList<Mark>();
    int at = random.nextInt(length - 1);
    do {
      int end = at + 1 + random.nextInt(Math.min(30, length - at));
      marks.add(new Mark(at, Math.min(end, length)));
      at = end + 1 + random.nextInt(60);
    } while (at < length - 1 && random.nextInt(6) > 0);
    return marks;
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static List<String> hits(List<Piece> pieces) {
    return pieces.stream().filter(Piece::hit).map(Piece::text).toList();
  }
}
