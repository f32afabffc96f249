package gongkai.http;

import gongkai.access.Person;
import gongkai.access.Role;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// A server in front of this one that says for whom it calls. It is believed by its address; from
/// anywhere else the same headers mean nothing.
///
/// @param addresses of the proxy, each as [#plain] gives it
/// @param userHeader in which it names who has signed in, or empty
/// @param role of whom it names
public record TrustedProxy(Set<String> addresses, String userHeader, Role role) {
  public static final TrustedProxy NONE = new TrustedProxy(Set.of(), "", Role.READER);

  private static final int LONGEST_NAME = 100;

  public TrustedProxy {
    addresses = Set.copyOf(addresses);
  }

  /// The one spelling of an address that is written in figures; empty where it is none.
  public static Optional<String> plain(String address) {
    try {
      return Optional.of(plain(InetAddress.ofLiteral(address)));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  static String plain(InetAddress address) {
    return address.getHostAddress().replaceFirst("%.*", "");
  }

  /// Where a call comes from in truth: each proxy adds to the right of the header whom it was
  /// called by, so that the last that is no proxy of ours is the first who can lie.
  String address(Call call) {
    if (!addresses.contains(call.from())) {
      return call.from();
    }
    var named = Arrays.stream(call.header(Call.FORWARDED_FOR).split(",")).map(String::strip);
    for (var each : named.toList().reversed()) {
      var address = plain(each);
      if (address.isEmpty()) {
        return call.from();
      }
      if (!addresses.contains(address.get())) {
        return address.get();
      }
    }
    return call.from();
  }

  /// Whom the proxy names. Two names in one call are none: one of them is not from the proxy.
  Optional<Person> person(Call call) {
    if (userHeader.isEmpty() || !addresses.contains(call.from())) {
      return Optional.empty();
    }
    return utf8(call.header(userHeader))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
        .filter(name -> name.chars().noneMatch(each -> each == ',' || Character.isISOControl(each)))
        .map(name -> new Person(name, role));
  }

  /// The bytes of a header come as characters, one each.
  private static Optional<String> utf8(String header) {
    try {
      var bytes = ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException noUtf8) {
      return Optional.empty();
    }
  }
}
