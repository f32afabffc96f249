package gongkai.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.report.Region;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerFilesTest {
  private static final String WORDS = "type\t省\tprovince\ntype\t市\ntype\t区\n";
  private static final String PLACES = "990000\t云岭省\n990100\t望湖市\n990102\t棠溪区\n";

  @TempDir private Path folder;

  @Test
  void every_file_of_the_folder_is_read_and_lines_stand_in_any_order() throws IOException {
    write("words.tsv", WORDS);
    write("a.tsv", "990102\t棠溪区\n");
    write("b.tsv", "# a comment\n\n990100\t望湖市\n990000\t云岭省\n");
    write("notes.txt", "no places");
    assertThat(Places.read(folder).beginning("望湖棠溪区教育局"))
        .isEqualTo(new Beginning.Found(new Region(List.of("云岭省", "望湖市", "棠溪区")), 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          990103 松坪区 until 2015        | ''
          990103 松坪区 short             | no place has the code 990103
          99010 松坪区                    | code must have six digits, got "99010"
          990103 松                       | name must have two characters or more, got "松"
          990103                          | needs 2 to 4 columns parted by tabs, has 1
          990103 松坪区 short x y         | needs 2 to 4 columns parted by tabs, has 5
          990103 松坪区 old               | standing must be empty, short or until YEAR, got "old"
          990103 松坪区 until 2015 990104 | no 松坪区 has the code 990104
          990102 松坪区                   | 990102 is 棠溪区 in FILE:3 already
          980103 松坪区                   | no province has the code 980000
          """)
  void a_wrong_line_of_places_is_refused_with_file_line_and_reason(String line, String reason)
      throws IOException {
    write("words.tsv", WORDS);
    var file =
        write("own.tsv", PLACES + line.replace(' ', '\t').replace("until\t", "until ") + "\n");
    if (reason.isEmpty()) {
      assertThat(Places.read(folder).beginning("松坪区")).isInstanceOf(Beginning.Found.class);
    } else {
      assertThatThrownBy(() -> Places.read(folder))
          .isInstanceOf(GazetteerException.class)
          .hasMessage(file + ":4: " + reason.replace("FILE", file.toString()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind 县          | no sort of words is called "kind"
          type 市          | type 市 stands there already
          type 县 village  | no level is called "village"
          whole 市场 county | only a type has a level
          type             | needs 2 to 3 columns parted by tabs, has 1
          """)
  void a_wrong_line_of_words_is_refused_with_file_line_and_reason(String line, String reason)
      throws IOException {
    write("words.tsv", WORDS + line.replace(' ', '\t'));
    assertThatThrownBy(() -> Places.read(folder))
        .isInstanceOf(GazetteerException.class)
        .hasMessage(folder.resolve("words.tsv") + ":4: " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          教育         | needs 2 to 2 columns parted by tabs, has 1
          ^$;教育      | no words beside ^$
          教育;教育    | 教育 stands there already
          体育;        | column 2 is empty
          体育; 体育   | blanks round "体育"
          """)
  void a_wrong_line_of_agency_kinds_is_refused_with_file_line_and_reason(String line, String reason)
      throws IOException {
    var file = write("agencies.tsv", "# words, kind\n教育\t教育\n" + line.replace(';', '\t'));
    assertThatThrownBy(() -> Agencies.read(file))
        .isInstanceOf(GazetteerException.class)
        .hasMessage(file + ":3: " + reason);
  }

  @Test
  void a_file_in_another_encoding_is_refused() throws IOException {
    write("words.tsv", WORDS);
    var file = folder.resolve("own.tsv");
    Files.write(file, PLACES.getBytes(Charset.forName("GB18030")));
    assertThatThrownBy(() -> Places.read(folder))
        .isInstanceOf(GazetteerException.class)
        .hasMessage(file + ": save it as UTF-8");
  }

  @Test
  void a_missing_file_is_a_fault_of_the_disk() {
    assertThatThrownBy(() -> Places.read(folder)).isInstanceOf(IOException.class);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
