package gongkai.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gongkai.compare.Promise.Again;
import gongkai.compare.SectionChange.PassageChange;
import gongkai.compare.SectionChange.PassageChange.Added;
import gongkai.compare.SectionChange.PassageChange.Removed;
import gongkai.compare.SectionChange.PassageChange.Reworded;
import gongkai.compare.SectionChange.PassageChange.Same;
import gongkai.compare.SectionChange.Piece;
import gongkai.report.At;
import gongkai.report.Figure;
import gongkai.report.Passage;
import gongkai.report.Passage.Kind;
import gongkai.report.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "0, 0, 0, false",
    "0, 8, 8, false",
    "0, 9, 9, true",
    "9, 0, -9, true",
    "3, 9, 6, false",
    "100, 299, 199, false",
    "100, 302, 202, true",
    "12000, 15000, 3000, false",
    "5.4195, 5.5, 0.0805, false",
  })
  void a_figure_is_unusual_beyond_scatter_and_growth(
      BigDecimal from, BigDecimal to, BigDecimal difference, boolean unusual) {
    var change = change(printed(from), printed(to));
    assertThat(change.difference()).contains(difference);
    assertThat(change.unusual()).isEqualTo(unusual);
  }

  @Test
  void what_is_not_known_has_no_difference_and_is_not_unusual() {
    var blank = new Figure.Blank("", new At(0, 0, 0));
    var change = change(blank, printed(new BigDecimal(900)));
    assertThat(change.earlier()).contains(blank);
    assertThat(change.difference()).isEmpty();
    assertThat(change.unusual()).isFalse();
  }

  @Test
  void a_figure_that_one_report_lacks_is_there_with_the_others() {
    var changes = FigureChange.all(Map.of("a", printed(BigDecimal.ONE)), Map.of());
    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().later()).isEmpty();
  }

  @Test
  void passages_are_the_same_reworded_gone_or_new() {
    assertThat(
            changes(
                List.of("政策解读形式单一，多为文字解读。", "依申请公开答复不够规范。", "平台维护不及时。"),
                List.of("政策解读形式单一，多为文字解读。", "工作队伍建设有待加强。", "平台的维护还不及时。")))
        .extracting(ComparisonTest::spelled)
        .containsExactly(
            "= 政策解读形式单一，多为文字解读。", "- 依申请公开答复不够规范。", "+ 工作队伍建设有待加强。", "~ 平台[+的]维护[+还]不及时。");
  }

  @ParameterizedTest
  @CsvSource({
    "全年新收申请128件。, 全年新收申请1286件。, 全年新收申请[-128][+1286]件。",
    "公开信息三千条。, 公开信息三千条。另有规章两件。, 公开信息三千条。[+另有规章两件。]",
    "一是加强培训，二是加强考核。, 加强培训，加强考核。, [-一是]加强培训，[-二是]加强考核。",
    "'', 新, [+新]",
  })
  void what_was_reworded_is_marked(String earlier, String later, String marked) {
    assertThat(spelled(Rewording.of(earlier, later))).isEqualTo(marked);
  }

  @Test
  void both_texts_can_be_read_out_of_the_pieces() {
    var earlier = "本年度主动公开政府信息，内容以部门文件为主，解读不足。";
    var later = "本年度依法主动公开各类政府信息，内容多为部门动态，解读不多。";
    var pieces = Rewording.of(earlier, later);
    assertThat(without(SectionChange.Change.ADDED, pieces)).isEqualTo(earlier);
    assertThat(without(SectionChange.Change.REMOVED, pieces)).isEqualTo(later);
  }

  @ParameterizedTest(name = "{2} of {1}")
  @CsvSource({
    "主动公开的信息以动态为主政策文件偏少, 主动公开的信息以动态为主政策文件偏少, 18",
    "主动公开的信息以动态为主政策文件偏少, 今年主动公开的信息以动态为主，政策文件偏多, 17",
    "主动公开的信息以动态为主政策文件偏少, 全新的一段文字与去年没有任何相同之处, 0",
    "主動公開的信息以動態為主政策文件偏少, 主动公开的信息以动态为主政策文件偏少, 18",
    "短文, 短文, 0",
  })
  void text_that_stood_in_the_report_before_is_counted(String earlier, String later, int repeated) {
    assertThat(Repeated.of(List.of(earlier), List.of(later)).repeated()).isEqualTo(repeated);
  }

  @Test
  void a_report_without_text_repeats_nothing() {
    assertThat(Repeated.of(List.of("文字"), List.of()).share()).isZero();
    var text = List.of("主动公开的信息以动态为主政策文件偏少");
    assertThat(Repeated.of(text, text).share()).isEqualTo(1, within(0.0));
  }

  @Test
  void what_was_promised_is_held_against_the_problems_of_the_next_year() {
    var earlier =
        List.of(
            point(Kind.IMPROVEMENT, "丰富政策解读形式，多用图解和短视频解读政策。"),
            point(Kind.IMPROVEMENT, "组织业务培训，配齐专职人员。"));
    var later =
        List.of(
            point(Kind.PROBLEM, "政策解读形式仍较单一，图解和视频解读偏少。"),
            point(Kind.PROBLEM, "网站栏目更新不及时。"),
            point(Kind.IMPROVEMENT, "丰富政策解读形式，多用图解和短视频解读政策。"));
    var promises = Promise.all(earlier, later);
    assertThat(promises.getFirst().problems())
        .extracting(Again::problem)
        .containsExactly(later.getFirst());
    assertThat(promises.getLast().problems()).isEmpty();
  }

  private static FigureChange change(Figure earlier, Figure later) {
    return FigureChange.all(Map.of("code", earlier), Map.of("code", later)).getFirst();
  }

  private static Figure printed(BigDecimal number) {
    return new Figure.Printed(number, number.toPlainString(), new At(0, 0, 0));
  }

  private static List<PassageChange> changes(List<String> earlier, List<String> later) {
    return SectionChange.of(Section.Key.ISSUES, points(earlier), points(later)).passages();
  }

  private static List<Passage> points(List<String> texts) {
    return texts.stream().map(text -> point(Kind.PROBLEM, text)).toList();
  }

  private static Passage point(Kind kind, String text) {
    return new Passage(kind, "", text, 0);
  }

  private static String spelled(PassageChange change) {
    return switch (change) {
      case Same(var passage) -> "= " + passage.text();
      case Removed(var passage) -> "- " + passage.text();
      case Added(var passage) -> "+ " + passage.text();
      case Reworded(_, _, var pieces) -> "~ " + spelled(pieces);
    };
  }

  private static String spelled(List<Piece> pieces) {
    return pieces.stream().map(ComparisonTest::spelled).collect(Collectors.joining());
  }

  private static String spelled(Piece piece) {
    return switch (piece.change()) {
      case SAME -> piece.text();
      case REMOVED -> "[-" + piece.text() + "]";
      case ADDED -> "[+" + piece.text() + "]";
    };
  }

  private static String without(SectionChange.Change change, List<Piece> pieces) {
    Stream<Piece> kept = pieces.stream().filter(piece -> piece.change() != change);
    return kept.map(Piece::text).collect(Collectors.joining());
  }
}
