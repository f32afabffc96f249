package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is sent of the box, and to whom.
class BoxTest {

  @ParameterizedTest
  @CsvSource({
    "/embed.js, true",
    "/embed/state.js, true",
    "/embed, false",
    "/embed.html, false",
    "/js/embed-page.js, false",
    "/embedded.js, false",
    "/api/v1/search, false"
  })
  void the_script_and_its_modules_are_the_box(String path, boolean isBox) {
    assertThat(Box.holds(path)).isEqualTo(isBox);
  }

  @Test
  void comments_and_indents_are_not_sent_and_each_line_keeps_its_number() {
    var source =
        """
        /**
         * What it is.
         */
        const a = 'https://x'; // why
          // the rest
          /** one line */
          call(`// 公开`,
            /* two
               lines */
            b);
        """;
    assertThat(
            new String(Box.light(source.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
        .isEqualTo("\n\n\nconst a = 'https://x'; // why\n\n\ncall(`// 公开`,\n\n\nb);\n");
  }
}
