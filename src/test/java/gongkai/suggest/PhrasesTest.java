package gongkai.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.analysis.Analysis;
import gongkai.suggest.Phrases.Phrase;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Analysis ANALYSIS = Analysis.read(Path.of("config/analysis"));

  @Test
  void words_and_runs_of_them_are_counted_once_a_report() {
    var phrases = of(List.of("政策解读。政策解读！", "政策"), List.of("政策解读"), List.of("政策公开"));
    assertThat(phrases)
        .containsExactly(new Phrase("政策", 3), new Phrase("政策解读", 2), new Phrase("解读", 2));
  }

  @Test
  void nothing_is_a_phrase_across_punctuation_numbers_or_stop_words() {
    var texts = Collections.nCopies(3, List.of("公开政策，解读及时。解读12次。政策的解读"));
    assertThat(of(texts)).extracting(Phrase::text).contains("公开政策", "解读及时").doesNotContain("政策解读");
    assertThat(of(texts)).extracting(Phrase::text).noneMatch(text -> text.contains("12"));
  }

  @Test
  void what_one_report_says_is_no_word_of_the_trade() {
    assertThat(of(List.of("政策解读"), List.of("队伍建设"))).isEmpty();
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<Phrase> of(List<String>... reports) {
    return of(List.of(reports));
  }

  private static List<Phrase> of(List<List<String>> reports) {
    return Phrases.of(reports, ANALYSIS);
  }
}
