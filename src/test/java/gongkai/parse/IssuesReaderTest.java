package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.form.Form;
import gongkai.parse.Paragraphs.Paragraph;
import gongkai.report.Passage;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuesReaderTest {
  private final IssuesReader reader =
      new IssuesReader(Form.read(Path.of("config/form")).passageWords());

  /// What stands in part five, paragraphs parted by ¶, and what is made of it: P a problem, M an
  /// improvement, L last year's problem, T text; each passage by its first characters.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          成效明显，但还存在以下问题：一是公开不及时。二是解读单一。下一步，将加强培训。 | T成效 P一是 P二是 M下一步
          存在一定不足。一是不及时；二是不全面。¶下一步做好：一是加强培训；二是完善制度。 | T存在 P一是 P二是 T下一步 M一是 M二是
          （一）存在的主要问题：1.更新不及时。2.形式单一。¶（二）改进措施：1.专人负责。2.丰富形式。 | P1.更 P2.形 M1.专 M2.丰
          信息更新还不够及时；政策解读形式较少。今后，将压实责任。 | P信息 P政策 M今后
          一是不及时。下一步，将专人负责。二是不全面。下一步，将补齐目录。 | P一是 M下一步 P二是 M下一步
          （一）上年度问题整改情况。针对上年度存在的更新慢等问题，加大了督查。¶（二）本年度存在的问题。解读不够。 | L针对 M加大 P解读
          1.公开意识有待增强。¶部分单位重视不够。¶2.队伍不稳。 | P1.公 P2.队
          （一）主动公开不及时。部分栏目更新慢。（二）解读质量不高。 | P（一） P（二）
          （一）存在的主要问题¶1.信息审核的流程仍需完善。¶2.解读单一。¶（二）改进措施¶1.专人负责。 | P1.信 P2.解 M1.专
          一年来，公开工作虽有进步，但力量分散。今后，我局将补足人手。 | P一年 M今后
          无 | T无
          """)
  void a_part_is_read_point_by_point(String text, String passages) {
    var paragraphs = Stream.of(text.split("¶", -1)).map(Paragraph::of).toList();
    var read = reader.read("", paragraphs);
    assertThat(read).hasSize(passages.split(" ", -1).length);
    for (int i = 0; i < read.size(); i++) {
      var expected = passages.split(" ", -1)[i];
      assertThat(letter(read.get(i).kind())).as("%s", read).isEqualTo(expected.charAt(0));
      assertThat(read.get(i).text()).startsWith(expected.substring(1));
    }
  }

  private static char letter(Passage.Kind kind) {
    return switch (kind) {
      case PROBLEM -> 'P';
      case IMPROVEMENT -> 'M';
      case PRIOR_PROBLEM -> 'L';
      case TEXT -> 'T';
    };
  }
}
