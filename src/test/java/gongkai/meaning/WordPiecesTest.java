package gongkai.meaning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The model's own tokenizer decides what is right.
class WordPiecesTest {
  private static final String FILE = "/bge-small-zh-v1.5-q-tokenizer.json";
  private static final int LONGEST = 512;

  private static WordPieces pieces;
  private static HuggingFaceTokenizer theirs;

  @BeforeAll
  static void open() throws IOException {
    try (var in = Objects.requireNonNull(WordPiecesTest.class.getResourceAsStream(FILE))) {
      pieces = new WordPieces(Vocabulary.read(in));
    }
    try (var in = Objects.requireNonNull(WordPiecesTest.class.getResourceAsStream(FILE))) {
      theirs =
          HuggingFaceTokenizer.newInstance(
              in, Map.of("truncation", "true", "maxLength", "" + LONGEST));
    }
  }

  @AfterAll
  static void close() {
    theirs.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "工作队伍需要加强。",
        "2023年共收到申请1,234件，同比增长12.5%（含上年结转）",
        "微信公众号wechat与APP的pdf文件；unaffable Unaffable",
        "〔2021〕30号《条例》第五十条“公开”——不公开",
        "１２３４ＡＢＣ㎡ ⼀ ⾏ é ñ naïve",
        "a$b+c=d^e`f|g~h<i>",
        "零宽\u200b空\ufeff格\u00a0不断行\u3000全角",
        "上\u000b下\f左\u0085右\u2028前\u2029后\n新行\r\n\t",
        "𠀀𪚥生僻字\ud83d\ude00表情",
      })
  void a_text_has_the_pieces_that_the_models_own_tokenizer_gives(String text) {
    assertThat(pieces.of(text, LONGEST)).containsExactly(theirs.encode(text).getIds());
  }

  @Test
  void a_long_word_is_unknown_and_a_long_text_is_cut() {
    for (var text : Stream.of("a".repeat(100), "a".repeat(101), "公开".repeat(400)).toList()) {
      assertThat(pieces.of(text, LONGEST)).containsExactly(theirs.encode(text).getIds());
    }
  }

  @Test
  void every_sample_report_has_the_same_pieces() throws IOException {
    try (var files = Files.list(Path.of("src/main/samples/reports"))) {
      for (var file : files.sorted().toList()) {
        for (var line : new String(Files.readAllBytes(file), charset(file)).lines().toList()) {
          assertThat(pieces.of(line, LONGEST))
              .as(line)
              .containsExactly(theirs.encode(line).getIds());
        }
      }
    }
  }

  /// Samples are as different as what is published.
  private static Charset charset(Path file) throws IOException {
    try {
      Files.readString(file);
      return UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName("GB18030");
    }
  }

  /// Characters that have been assigned for long: tables of newer ones differ with their age.
  @Test
  void any_text_has_the_same_pieces() {
    var random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      var text = anyText(random);
      assertThat(pieces.of(text, LONGEST)).as(text).containsExactly(theirs.encode(text).getIds());
    }
  }

  private static String anyText(Random random) {
    var text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(
          switch (random.nextInt(8)) {
            case 0 -> 0x20 + random.nextInt(0x5f);
            case 1 -> 'a' + random.nextInt(26);
            case 2 -> 0x3000 + random.nextInt(0x40);
            case 3 -> 0xff01 + random.nextInt(0x5e);
            case 4 -> 0xa0 + random.nextInt(0x160);
            case 5 -> random.nextInt(0x20);
            case 6 -> 0x2000 + random.nextInt(0x60);
            default -> 0x4e00 + random.nextInt(0x51a5);
          });
    }
    return text.toString();
  }
}
