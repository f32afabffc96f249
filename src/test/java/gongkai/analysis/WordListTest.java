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
  void other_words_give_another_stamp() throws IOException {
    write("的\n");
    var before = Analysis.read(folder).stamp();
    assertThat(Analysis.read(folder).stamp()).isEqualTo(before);
    write("的\n了\n");
    assertThat(Analysis.read(folder).stamp()).isNotEqualTo(before);
  }

  private Path file() {
    return folder.resolve("stopwords.txt");
  }

  private void write(String content) throws IOException {
    Files.writeString(file(), content);
  }
}
