package gongkai.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                      | zh
          zh-CN,zh;q=0.9,en;q=0.8 | zh
          zh-Hans                 | zh
          en-GB                   | en
          fr,en;q=0.5,zh;q=0.4    | en
          fr                      | zh
          *                       | zh
          ;;;=                    | zh
          """)
  void the_first_language_that_is_written_is_spoken(String accepted, String language) {
    assertThat(Messages.locale(accepted).getLanguage()).isEqualTo(language);
  }

  @ParameterizedTest
  @EnumSource
  void every_fault_has_a_title_in_both_languages(Fault fault) {
    assertThat(fault.title(Locale.CHINESE)).isNotBlank();
    assertThat(fault.title(Locale.ENGLISH)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARAMETER_INVALID")
  void every_fault_that_has_one_reason_tells_it(Fault fault) {
    assertThat(Messages.say(fault.key(), Locale.CHINESE, List.of("1"))).isNotBlank();
  }

  @Test
  void each_sentence_is_there_in_both_languages_with_the_same_places() throws Exception {
    var chinese = sentences("messages.properties");
    var english = sentences("messages_en.properties");
    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (var key : chinese.stringPropertyNames()) {
      assertThat(places(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  private static Properties sentences(String file) throws Exception {
    var sentences = new Properties();
    try (var in = Messages.class.getResourceAsStream(file);
        var reader = new InputStreamReader(in, UTF_8)) {
      sentences.load(reader);
    }
    return sentences;
  }

  private static List<String> places(String sentence) {
    return PLACE.matcher(sentence).results().map(MatchResult::group).sorted().toList();
  }
}
