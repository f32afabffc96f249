package gongkai.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.access.Person;
import gongkai.access.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxyTest {
  private static final String USER = "X-Forwarded-User";
  private static final TrustedProxy PROXY =
      new TrustedProxy(Set.of("10.0.0.1", "10.0.0.2"), USER, Role.WRITER);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          10.0.0.1, '',                          10.0.0.1
          10.0.0.1, 192.168.1.5,                 192.168.1.5
          10.0.0.1, '6.6.6.6, 192.168.1.5',      192.168.1.5
          10.0.0.1, '6.6.6.6, 7.7.7.7, 10.0.0.2', 7.7.7.7
          10.0.0.1, '10.0.0.2, 10.0.0.1',        10.0.0.1
          10.0.0.1, '6.6.6.6, unknown',          10.0.0.1
          10.0.0.1, 2001:db8:0:0::1,             2001:db8:0:0:0:0:0:1
          10.0.0.9, 192.168.1.5,                 10.0.0.9
          """)
  void a_call_comes_from_whom_the_proxy_names_and_from_nobody_whom_others_name(
      String from, String forwarded, String address) {
    assertThat(PROXY.address(call(from, Call.FORWARDED_FOR, forwarded))).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          10.0.0.1, 张三,       张三
          10.0.0.1, ' li.si ',  li.si
          10.0.0.1, '',         ''
          10.0.0.1, '王五, 张三', ''
          10.0.0.9, 张三,       ''
          '',       张三,       ''
          """)
  void who_has_signed_in_is_believed_of_the_proxy_only(String from, String sent, String name) {
    var header = new String(sent.getBytes(UTF_8), ISO_8859_1);
    assertThat(PROXY.person(call(from, USER, header)))
        .isEqualTo(name.isEmpty() ? Optional.empty() : Optional.of(new Person(name, Role.WRITER)));
  }

  @Test
  void what_is_no_name_is_none() {
    assertThat(PROXY.person(call("10.0.0.1", USER, "\u00ff\u00fe"))).isEmpty();
    assertThat(PROXY.person(call("10.0.0.1", USER, "x".repeat(101)))).isEmpty();
    assertThat(TrustedProxy.NONE.person(call("10.0.0.1", USER, "x"))).isEmpty();
  }

  private static Call call(String from, String header, String value) {
    return new Call("GET", "/", "", Map.of(header, value), Body.NONE, from);
  }
}
