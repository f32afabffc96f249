package gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          收到;            收
          收到|受理;        受收
          (?:收|受)到;      受收
          (?:全年)?[,:]?收; ,:全收
          ^全年;            全
          (?<!不)予以;      予
          (?!何)何(?=时);   何
          [一二\\d];        0123456789一二
          [a-c〔\\[];       [abc〔
          [\\u200b-\\u200d]; '\u200b\u200c\u200d'
          \\[记:[^\\]]*\\]; [
          (?:a|b(?:c|d))+x; ab
          a{0,3}b;          ab
          a{2}b;            a
          (?<year>20)年;    2
          .{0,3}收;         any
          (?:^|[^不])予;    any
          \\p{IsHan}收;     any
          (?:收|)到;        any
          收?;              any
          (?i)a;            any
          $;                any
          """)
  void a_pattern_says_the_characters_that_it_can_begin_with(String regex, String characters) {
    assertThat(shown(Beginnings.of(regex))).isEqualTo(characters.equals("any") ? "" : characters);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          收到;          收到
          (?:收|受)到#$; 到#
          收?到{2}件{0,1}; 到
          (?<!不)予以.*; 予以
          [一二]条\\.+;  条.
          收到|受理;     none
          (?i)ab;        none
          \\Qa+\\E?;     none
          """)
  void a_pattern_says_the_characters_that_it_cannot_do_without(String regex, String characters) {
    assertThat(Beginnings.needed(regex)).isEqualTo(characters.equals("none") ? "" : characters);
  }

  @Test
  void what_is_sought_is_found_wherever_the_pattern_finds_it() {
    var random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      var pattern = Pattern.compile(regex(random, 3));
      var text = text(random);
      assertThat(new Sought(pattern).isIn(text))
          .as("%s in %s", pattern, text)
          .isEqualTo(pattern.matcher(text).find());
    }
  }

  private static String regex(Random random, int depth) {
    if (depth == 0) {
      return one(
          random, "a", "b", "终", "终$", "c", "d", "[ab]", "[^a]", "[b-d]", "\\d", ".", "^", "$");
    }
    var left = regex(random, depth - 1);
    var right = regex(random, depth - 1);
    return switch (random.nextInt(6)) {
      case 0 -> "(?:" + left + "|" + right + ")" + one(random, "", "?", "*", "+", "{0,2}", "{2}");
      case 1 -> left + "|" + right;
      case 2 -> one(random, "(?!", "(?<!", "(?=", "(?<=") + one(random, "a", "b") + ")" + right;
      default -> left + right;
    };
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(7), 0, 5)
        .mapToObj("abcd终"::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  private static String one(Random random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private static String shown(BitSet characters) {
    return characters.stream().mapToObj(Character::toString).collect(Collectors.joining());
  }
}
