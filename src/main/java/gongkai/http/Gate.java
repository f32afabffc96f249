package gongkai.http;

import gongkai.access.Person;
import gongkai.access.Role;
import gongkai.http.Reply.Problem;
import java.io.IOException;

/// Lets calls in, before anything is done for them: those by a name of this server, of callers who
/// do not call too often, and who may do what they ask for.
record Gate(Access access, Hosts hosts, RateLimit limit) {
  static Gate of(Access access, HttpSettings settings) {
    return new Gate(
        access,
        Hosts.of(settings),
        new RateLimit(settings.entrance().requestsPerMinute(), System::nanoTime));
  }

  /// By any name, as often as one likes.
  static Gate open(Access access) {
    return new Gate(access, Hosts.any(), new RateLimit(0, System::nanoTime));
  }

  void checkHost(Call call) throws Refusal {
    if (!hosts.know(call.header(Call.HOST))) {
      throw new Refusal(Problem.of(Fault.HOST_UNKNOWN, call.header(Call.HOST)));
    }
  }

  /// Who calls, where he may, and takes down that he did. What everybody may do is not counted: it
  /// costs hardly anything, and whoever watches the server must always get through.
  Person counted(Call call, Role needed) throws IOException, Refusal {
    if (needed != Role.ANYONE) {
      int seconds = limit.take(caller(call));
      if (seconds > 0) {
        throw new Refusal(
            Problem.of(Fault.RATE_LIMITED, String.valueOf(seconds)).retryAfter(seconds));
      }
    }
    return admitted(call, needed);
  }

  /// Who calls, where he may.
  Person admitted(Call call, Role needed) throws IOException, Refusal {
    checkHost(call);
    return access.admitted(call, needed);
  }

  /// Whose token it is, also where that does not let him in.
  Person known(Call call) throws IOException {
    return access.named(call).orElse(new Person("", Role.ANYONE));
  }

  /// A name that anybody can make up, as a token that is none, is no other caller.
  private String caller(Call call) throws IOException {
    return access
        .named(call)
        .map(person -> "name " + person.name())
        .orElseGet(() -> "address " + address(call));
  }

  String address(Call call) {
    return access.proxy().address(call);
  }
}
