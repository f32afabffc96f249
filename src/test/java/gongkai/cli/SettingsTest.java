package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.cli.Surroundings.Screen;
import gongkai.http.HttpSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a setting comes from, and how a wrong one is refused.
class SettingsTest {
  @TempDir private Path home;

  @Test
  void the_file_says_every_setting_and_its_standard() throws IOException {
    var file = SettingsFile.read(Shell.PROJECT.resolve(Settings.FILE));
    for (var setting : Setting.values()) {
      assertThat(file).containsKey(setting);
    }
    file.forEach((setting, value) -> assertThat(value.text()).isEqualTo(setting.standard()));
  }

  @Test
  void without_a_file_the_standards_hold() throws IOException {
    assertThat(read(Map.of(), Map.of()))
        .returns(HttpSettings.loopback(8686), Settings::http)
        .returns(home.resolve("index"), Settings::index)
        .returns(32 << 20, Settings::maxFileBytes)
        .returns(Runtime.getRuntime().availableProcessors(), Settings::threads);
  }

  @Test
  void an_option_counts_before_the_environment_and_that_before_the_file() throws IOException {
    write("port = 1");
    assertThat(read(Map.of(), Map.of()).http().port()).isEqualTo(1);
    assertThat(read(Map.of("GONGKAI_PORT", "2"), Map.of()).http().port()).isEqualTo(2);
    assertThat(read(Map.of("GONGKAI_PORT", "2"), Map.of(Setting.PORT, "3")).http().port())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          auto,  127.0.0.1,   false
          auto,  127.8.0.1,   false
          auto,  localhost,   false
          auto,  ::1,         false
          auto,  0.0.0.0,     true
          auto,  10.0.0.127,  true
          auto,  127.example, true
          open,  0.0.0.0,     false
          token, 127.0.0.1,   true
          """)
  void reading_needs_a_token_as_soon_as_others_can_call(String reads, String host, boolean needed)
      throws IOException {
    write("reads = " + reads, "host = " + host);
    assertThat(read(Map.of(), Map.of()).http().readsNeedToken()).isEqualTo(needed);
  }

  @Test
  void a_folder_of_the_file_is_meant_from_the_home_and_one_of_an_option_from_here()
      throws IOException {
    write("index = data");
    assertThat(read(Map.of(), Map.of()).index()).isEqualTo(home.resolve("data"));
    assertThat(read(Map.of(), Map.of(Setting.INDEX, "data")).index())
        .isEqualTo(Path.of("data").toAbsolutePath());
  }

  @Test
  void values_are_taken_as_they_stand() throws IOException {
    write("\ufeff# 设置", "", "  index=D:\\公开 = 目录  ");
    assertThat(SettingsFile.read(home.resolve(Settings.FILE)).get(Setting.INDEX))
        .isEqualTo(new Value("D:\\公开 = 目录", home.resolve(Settings.FILE) + ", line 3: index"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          prot = 80            | line 1: no setting is called prot; there are host, port, allowed_origins
          port                 | line 1: must be key = value, got port
          port = many          | line 1: port must be a number from 0 to 65535, got many
          port = 65536         | line 1: port must be a number from 0 to 65535, got 65536
          port = 1;port = 2    | line 2: port was set before
          host =               | line 1: host must be a name or an address, such as 127.0.0.1, got
          index =              | line 1: index must be a folder, got
          max_file_mb = 0      | line 1: max_file_mb must be a number from 1 to 1000, got 0
          read_seconds = 0     | line 1: read_seconds must be a number from 1 to 3600, got 0
          read_memory_mb = 1   | line 1: read_memory_mb must be a number from 64 to 65536, got 1
          reads = me           | line 1: reads must be auto, open or token, got me
          slow_search_ms = x   | line 1: slow_search_ms must be a number from 0 to 60000, got x
          watch = index/in     | line 1: watch must be a folder apart from the index in
          watch = .            | line 1: watch must be a folder apart from the index in
          threads = 0          | line 1: threads must be a number from 1 to 256, got 0
          allowed_origins = *  | line 1: allowed_origins must be sites by comma, each like https://
          allowed_hosts = a:80 | line 1: allowed_hosts must be names by comma, each like gongkai
          requests_per_minute = -1 | line 1: requests_per_minute must be a number from 0 to 1000000
          trusted_proxy = nginx | line 1: trusted_proxy must be addresses by comma, each like 10.1
          user_role = admin    | line 1: user_role must be reader or writer, got admin
          user_header = X-User | line 1: user_header must be empty as long as trusted_proxy is
          trusted_proxy = ::1;user_header = Host | line 2: user_header must be the name of a header
          """)
  void a_wrong_line_is_refused_with_its_place(String lines, String message) throws IOException {
    write(lines.split(";"));
    assertThatThrownBy(() -> read(Map.of(), Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(home.resolve(Settings.FILE) + ", " + message);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          127.0.0.1, '',        0,    false
          127.0.0.1, 127.0.0.1, 1200, true
          0.0.0.0,   '',        1200, true
          """)
  void others_who_can_call_are_held_to_a_limit_and_to_a_token(
      String host, String proxy, int requests, boolean needsToken) throws IOException {
    write("host = " + host, "trusted_proxy = " + proxy);
    var http = read(Map.of(), Map.of()).http();
    assertThat(http.entrance().requestsPerMinute()).isEqualTo(requests);
    assertThat(http.readsNeedToken()).isEqualTo(needsToken);
  }

  @Test
  void a_wrong_variable_or_option_is_refused_by_its_name() {
    assertThatThrownBy(() -> read(Map.of("GONGKAI_PORT", "x"), Map.of()))
        .hasMessage("GONGKAI_PORT must be a number from 0 to 65535, got x");
    assertThatThrownBy(() -> read(Map.of(), Map.of(Setting.MAX_FILE_MB, "x")))
        .hasMessage("--max-file-mb must be a number from 1 to 1000, got x");
  }

  @Test
  void a_file_in_another_encoding_is_refused() throws IOException {
    Files.createDirectories(home.resolve("config"));
    Files.write(home.resolve(Settings.FILE), "# 设置".getBytes(Charset.forName("GB18030")));
    assertThatThrownBy(() -> read(Map.of(), Map.of())).hasMessageContaining("is not UTF-8");
  }

  private void write(String... lines) throws IOException {
    Files.createDirectories(home.resolve("config"));
    Files.write(home.resolve(Settings.FILE), Arrays.asList(lines));
  }

  private Settings read(Map<String, String> environment, Map<Setting, String> options)
      throws IOException {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false);
    return Settings.read(
        new Surroundings(home, environment, nowhere, nowhere, Screen.PLAIN), options);
  }
}
