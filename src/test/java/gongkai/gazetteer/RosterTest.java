package gongkai.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.report.Agency;
import gongkai.report.Duty;
import gongkai.report.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
  private static final Path CONFIG = Path.of("config");
  private static final Region TANGXI = new Region(List.of("云岭省", "望湖市", "棠溪区"));

  @TempDir private Path folder;

  @Test
  void what_a_line_does_not_tell_its_agencys_name_tells() throws IOException {
    assertThat(read("# a comment\n\n望湖市棠溪区教育局\n"))
        .containsExactly(
            new Duty(
                new Agency("望湖市棠溪区教育局", "云岭省/望湖市/棠溪区 教育局", "教育", "county"), TANGXI, 2008, 2099));
  }

  @Test
  void a_line_may_tell_all_of_it() throws IOException {
    assertThat(read("教育局\t云岭省/望湖市/棠溪区\t科技\tprefecture\t2019\t2022\tmerged\n"))
        .containsExactly(
            new Duty(new Agency("教育局", "云岭省/望湖市/棠溪区 教育局", "科技", "prefecture"), TANGXI, 2019, 2022));
  }

  @Test
  void an_agency_may_pause() throws IOException {
    assertThat(read("棠溪区教育局\t\t\t\t2008\t2018\n棠溪区教育局\t\t\t\t2021\n")).hasSize(2);
  }

  @Test
  void the_shipped_list_is_empty_and_none_need_be_there() throws IOException {
    assertThat(read(CONFIG.resolve("roster.tsv"))).isEmpty();
    assertThat(read(folder.resolve("none.tsv"))).isEmpty();
  }

  /// A plus stands for a tab.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          松坪区教育局                   | 松坪区教育局 could be in several places; write its place into column 2
          教育局                         | 教育局 could be in several places; write its place into column 2
          教育局+松坪区                  | there are several 松坪区; write the whole path, such as 云岭省/望湖市/松坪区
          教育局+无此县                  | no place is called "无此县"; write it as in config/places, or add it there
          棠溪区教育局+云岭省/临岫市     | 棠溪区教育局 is in 云岭省/望湖市/棠溪区, and column 2 says 云岭省/临岫市
          棠溪区教育局++书店             | no kind is called "书店"; write one of config/agencies.tsv, or none for what the name tells
          棠溪区教育局+++区县            | no level is called "区县"; write province, prefecture, county or township
          棠溪区教育局++++2007           | a year must be 2008..2099 or left empty, got "2007"
          棠溪区教育局++++2020+2019      | the first year is after the last: 2020, 2019
          棠溪区教育局++++++x+y          | needs 1 to 7 columns parted by tabs, has 8
          望湖市棠溪区水利局++++2020     | 望湖市棠溪区水利局 has years in FILE:1 already
          """)
  void a_wrong_line_is_refused_with_file_line_reason_and_way_out(String line, String reason)
      throws IOException {
    var file = write("棠溪区水利局\n" + line.strip().replace('+', '\t') + "\n");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(GazetteerException.class)
        .hasMessage(file + ":2: " + reason.replace("FILE", file.toString()));
  }

  private List<Duty> read(String lines) throws IOException {
    return read(write(lines));
  }

  private static List<Duty> read(Path file) throws IOException {
    return Roster.read(
        file, Places.read(CONFIG.resolve("places")), Agencies.read(CONFIG.resolve("agencies.tsv")));
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("roster.tsv"), lines);
  }
}
