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
record Access(Keys keys, Role everybody) {
  private static final String SCHEME = "bearer ";

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
    var header = call.header(Call.AUTHORIZATION);
    if (header.isEmpty()) {
      return new Person("", everybody);
    }
    if (!header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      throw new Refusal(Problem.of(Fault.TOKEN_UNKNOWN));
    }
    return keys.person(header.substring(SCHEME.length()).strip())
        .orElseThrow(() -> new Refusal(Problem.of(Fault.TOKEN_UNKNOWN)));
  }
}
