package gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-01T08:00:00.5Z"));

  @TempDir private Path folder;
  private Tokens tokens;

  @BeforeEach
  void begin() {
    tokens = new Tokens(folder.resolve("records"), CLOCK);
  }

  @Test
  void a_secret_belongs_to_the_person_it_was_made_for() throws IOException {
    var secret = tokens.make("张三", Role.WRITER);
    tokens.make("李四", Role.READER);
    assertThat(tokens.person(secret)).contains(new Person("张三", Role.WRITER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "gongkai_", "公开", "gongkai_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void what_is_no_secret_belongs_to_nobody(String secret) throws IOException {
    assertThat(tokens.person(secret)).isEmpty();
    tokens.make("张三", Role.ADMIN);
    assertThat(tokens.person(secret)).isEmpty();
  }

  @Test
  void a_revoked_token_opens_nothing_and_its_name_is_free() throws IOException {
    var secret = tokens.make("张三", Role.WRITER);
    assertThat(tokens.revoke("张三")).isTrue();
    assertThat(tokens.person(secret)).isEmpty();
    assertThat(tokens.revoke("张三")).isFalse();
    assertThat(tokens.person(tokens.make("张三", Role.READER)))
        .contains(new Person("张三", Role.READER));
  }

  @Test
  void a_name_is_given_once() throws IOException {
    tokens.make("张三", Role.WRITER);
    assertThatThrownBy(() -> tokens.make("张三", Role.ADMIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("张三");
  }

  @Test
  void only_the_hash_is_kept_in_a_file_of_its_owner() throws IOException {
    var secret = tokens.make("张三", Role.WRITER);
    var file = folder.resolve("records/tokens.jsonl");
    assertThat(Files.readString(file))
        .doesNotContain(secret)
        .contains("\"made\":\"2026-03-01T08:00:00Z\"");
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
  }

  @Test
  void another_process_knows_at_once_what_was_made_and_revoked() throws IOException {
    var server = new Tokens(folder.resolve("records"), CLOCK);
    assertThat(server.all()).isEmpty();
    var secret = tokens.make("张三", Role.WRITER);
    assertThat(server.person(secret)).isPresent();
    tokens.revoke("张三");
    assertThat(server.person(secret)).isEmpty();
  }

  @Test
  void a_damaged_line_is_named() throws IOException {
    tokens.make("张三", Role.WRITER);
    var file = folder.resolve("records/tokens.jsonl");
    Files.writeString(file, Files.readString(file) + "{\"name\":\n");
    assertThatThrownBy(() -> tokens.all())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("tokens.jsonl: line 2 is no token");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          reader, anyone reader
          writer, anyone reader writer
          admin,  anyone reader writer admin
          """)
  void each_role_may_what_those_before_it_may(String key, String all) {
    var role = Role.of(key).orElseThrow();
    for (var needed : Role.values()) {
      assertThat(role.includes(needed)).isEqualTo(all.contains(needed.key()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "anyone", "Admin", "root"})
  void what_no_token_can_be_is_no_role(String key) {
    assertThat(Role.of(key)).isEmpty();
  }
}
