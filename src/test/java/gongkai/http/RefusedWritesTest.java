package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.access.Act;
import gongkai.access.Audit;
import gongkai.access.Person;
import gongkai.access.Role;
import gongkai.json.Members;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who tried to write and was not let in stands in the audit, and does not fill it.
class RefusedWritesTest {
  @TempDir private Path folder;
  private final AtomicLong now = new AtomicLong();
  private Audit audit;
  private Site site;

  @BeforeEach
  void open() {
    audit = new Audit(folder, InstantSource.system());
    var routes =
        new Routes()
            .add("/read", _ -> new Reply.Json(new Members()))
            .add("POST", "/write/{id}", new Routes.Deed(Role.WRITER, 10, RefusedWritesTest::done));
    var access =
        new Access(
            secret -> Role.of(secret).map(role -> new Person("the " + secret, role)), Role.ANYONE);
    site =
        new Site(routes, new Assets(Map.of()), access, Set.of())
            .refusalsTo(new RefusedWrites(audit, now::get));
  }

  private static Reply done(Asked asked) {
    return new Reply.Json(new Members());
  }

  private int call(String method, String path, String token, String from) {
    var headers = token.isEmpty() ? Map.<String, String>of() : bearer(token);
    return site.answer(new Call(method, path, "", headers, Body.NONE, from)).status();
  }

  private static Map<String, String> bearer(String token) {
    return Map.of(Call.AUTHORIZATION, "Bearer " + token);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',       401, token.missing, ''
          stranger, 401, token.unknown, ''
          reader,   403, role.too_low,  the reader
          """)
  void one_that_was_not_let_in_has_a_line(String token, int status, String code, String who)
      throws IOException {
    assertThat(call("POST", "/write/7", token, "10.0.0.1")).isEqualTo(status);
    assertThat(audit.latest(9))
        .singleElement()
        .returns(code, Act::outcome)
        .returns("10.0.0.1", Act::address)
        .returns(who, act -> act.who().name())
        .returns(new Act.What("POST /write/{id}", "7"), Act::what);
  }

  @Test
  void a_body_that_is_too_long_has_a_line() throws IOException {
    var body = new Body(11, () -> InputStream.nullInputStream());
    var call = new Call("POST", "/write/7", "", bearer("writer"), body, "10.0.0.1");
    assertThat(site.answer(call).status()).isEqualTo(413);
    assertThat(audit.latest(9)).extracting(Act::outcome).containsExactly("request.too_large");
  }

  @Test
  void who_reads_or_is_let_in_has_none() throws IOException {
    assertThat(call("GET", "/read", "", "10.0.0.1")).isEqualTo(401);
    assertThat(call("POST", "/write/7", "writer", "10.0.0.1")).isEqualTo(200);
    assertThat(audit.latest(9)).isEmpty();
  }

  @Test
  void who_tries_without_end_has_some_lines_a_minute_and_the_rest_is_counted() throws IOException {
    for (int i = 0; i < 50; i++) {
      call("POST", "/write/7", "", "10.0.0.1");
    }
    assertThat(audit.latest(99)).hasSize(6);
    now.addAndGet(TimeUnit.MINUTES.toNanos(1));
    call("POST", "/write/7", "", "10.0.0.1");
    assertThat(audit.latest(2))
        .extracting(Act::what)
        .containsExactly(new Act.What("POST /write/{id}", "7"), new Act.What("more refused", "44"));
  }

  @Test
  void many_addresses_have_no_more_lines_than_all_may_have() throws IOException {
    for (int i = 0; i < 200; i++) {
      call("POST", "/write/7", "", "10.0.1." + i);
    }
    assertThat(audit.latest(999)).hasSize(60);
  }
}
