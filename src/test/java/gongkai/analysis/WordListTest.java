package gongkai.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListTest {
  @TempDir private Path folder;

  @Test
  void comments_and_empty_lines_are_no_words() throws IOException {
    write("# 注\n\n的 # 助词\n了\n");
    assertThat(WordList.read(file()).words()).containsExactly("的", "了");
  }

  @Test
  void a_word_that_stands_there_twice_is_refused_with_its_line() throws IOException {
    write("的\n了\n的\n");
    assertThatThrownBy(() -> WordList.read(file()))
        .isInstanceOf(WordListException.class)
        .hasMessage(file() + ":3: 的 stands there twice");
  }

  @Test
  void two_words_on_a_line_are_refused() throws IOException {
    write("的 了\n");
    assertThatThrownBy(() -> WordList.read(file()))
        .hasMessage(file() + ":1: one word a line, got 的 了");
  }

  @Test
  void a_word_in_another_spelling_than_text_is_compared_in_is_refused() throws IOException {
    write("與\n");
    assertThatThrownBy(() -> WordList.read(file())).hasMessage(file() + ":1: write 与 instead of 與");
  }

  @Test
  void a_missing_list_is_refused_by_name() {
    assertThatThrownBy(() -> Analysis.read(folder))
        .isInstanceOf(WordListException.class)
        .hasMessage(file() + ": cannot be read");
  }

  @Test
  void another_encoding_is_refused() throws IOException {
    Files.write(file(), "的\n".getBytes(Charset.forName("GB18030")));
    assertThatThrownBy(() -> WordList.read(file())).hasMessage(file() + ": is not UTF-8");
  }

  @Test
  void a_term_of_one_character_or_with_punctuation_is_refused() throws IOException {
    write("行政诉讼\n诉\n");
    assertThatThrownBy(() -> WordList.readLong(file()))
        .hasMessage(file() + ":2: a word is of two letters or digits and more, got 诉");
    write("双随机、一公开\n");
    assertThatThrownBy(() -> WordList.readLong(file()))
        .hasMessage(file() + ":1: a word is of two letters or digits and more, got 双随机、一公开");
  }

  @Test
  void other_words_give_another_stamp_and_other_comments_or_synonyms_do_not() throws IOException {
    write("的\n");
    write("words.txt", "行政诉讼\n");
    write("synonyms.txt", "市监局 = 市场监管局\n");
    var before = Analysis.read(folder).stamp();
    write("的 # 助词\n");
    write("synonyms.txt", "");
    assertThat(Analysis.read(folder).stamp()).isEqualTo(before);
    write("words.txt", "行政诉讼\n行政复议\n");
    var words = Analysis.read(folder).stamp();
    write("的\n了\n");
    assertThat(Analysis.read(folder).stamp()).isNotIn(before, words);
    assertThat(words).isNotEqualTo(before);
  }

  private Path file() {
    return folder.resolve("stopwords.txt");
  }

  private void write(String content) throws IOException {
    write("stopwords.txt", content);
  }

  private void write(String list, String content) throws IOException {
    Files.writeString(folder.resolve(list), content);
  }
}
