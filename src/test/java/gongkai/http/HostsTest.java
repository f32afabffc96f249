package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                    true
          127.0.0.1,             true
          127.0.0.1:8686,        true
          localhost:8686,        true
          LOCALHOST,             true
          [::1]:8686,            true
          gongkai.intranet,      true
          Gongkai.Intranet:80,   true
          evil.example,          false
          127.0.0.1.evil.example, false
          localhost.evil.example, false
          localhost:80:80,       false
          'localhost, evil',     false
          [::1,                  false
          user@localhost,        false
          """)
  void a_server_for_this_machine_goes_by_its_names_and_those_it_was_given(
      String host, boolean isKnown) {
    var settings =
        new HttpSettings(
            "127.0.0.1",
            0,
            Set.of(),
            false,
            1,
            new Entrance(Set.of("gongkai.intranet"), 0, TrustedProxy.NONE));
    assertThat(Hosts.of(settings).know(host)).isEqualTo(isKnown);
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1, false", "::1, false", "0.0.0.0, true"})
  void a_server_for_a_network_that_was_given_no_names_goes_by_any(String host, boolean goes) {
    var settings = new HttpSettings(host, 0, Set.of(), false, 1);
    assertThat(Hosts.of(settings).know("any.example")).isEqualTo(goes);
  }
}
