package gongkai.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
  private static String common() throws IOException {
    try (var in = SourcesTest.class.getResourceAsStream("report.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "公", "{}", "公开政府信息", "\"cell\":", "\"cell\":\"number\"", "𠮷\n\0"})
  void any_text_comes_back_as_it_was(String text) throws IOException {
    assertThat(Sources.unpack(Sources.pack(text))).isEqualTo(text);
  }

  /// Pieces of the common report in any order, with numbers and other texts between and in them.
  @Test
  void a_text_made_of_pieces_of_the_common_report_comes_back_as_it_was() throws IOException {
    var common = common();
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder();
      int pieces = random.nextInt(60);
      for (int piece = 0; piece < pieces; piece++) {
        int from = random.nextInt(common.length());
        int to = Math.min(common.length(), from + random.nextInt(random.nextBoolean() ? 12 : 3000));
        text.append(common, from, to);
        text.append(random.nextBoolean() ? "" : Integer.toString(random.nextInt(5_000)));
        text.append(Character.toString(0x4E00 + random.nextInt(9)).repeat(random.nextInt(99)));
      }
      assertThat(Sources.unpack(Sources.pack(text.toString()))).isEqualTo(text.toString());
    }
  }

  @Test
  void what_is_common_takes_next_to_nothing() throws IOException {
    var common = common();
    assertThat(Sources.pack(common).length).isLessThan(20);
    var other = common.replace("\"value\":0", "\"value\":123").replace("\"line\":1", "\"line\":77");
    assertThat(Sources.pack(other).length).isLessThan(other.length() / 6);
  }
}
