package gongkai.http;

import gongkai.access.Person;
import gongkai.access.Role;
import gongkai.http.Reply.Problem;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// Who may call what.
///
/// @param everybody what may be done without a token
/// @param proxy that may say who calls, where it is no token that does
record Access(Keys keys, Role everybody, TrustedProxy proxy) {
  private static final String SCHEME = "bearer ";

  Access(Keys keys, Role everybody) {
    this(keys, everybody, TrustedProxy.NONE);
  }

  /// Everybody may read, and nobody can write.
  static Access toRead() {
    return new Access(_ -> Optional.empty(), Role.READER);
  }

  /// Who calls, where he may.
  Person admitted(Call call, Role needed) throws IOException, Refusal {
    var who = person(call);
    if (who.may(needed)) {
      return who;
    }
    throw new Refusal(
        who.name().isEmpty()
            ? Problem.of(Fault.TOKEN_MISSING, needed.key())
            : Problem.of(Fault.ROLE_TOO_LOW, who.name(), who.role().key(), needed.key()));
  }

  private Person person(Call call) throws IOException, Refusal {
    var named = named(call);
    if (named.isEmpty() && !call.header(Call.AUTHORIZATION).isEmpty()) {
      throw new Refusal(Problem.of(Fault.TOKEN_UNKNOWN));
    }
    return named.orElse(new Person("", everybody));
  }

  /// Who calls, by a good token or by the word of the proxy, which may give on what a reader's
  /// browser has shown to it.
  Optional<Person> named(Call call) throws IOException {
    var header = call.header(Call.AUTHORIZATION);
    return header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
        ? keys.person(header.substring(SCHEME.length()).strip())
        : proxy.person(call);
  }
}
