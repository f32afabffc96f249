package gongkai.access;

import gongkai.json.Json;
import gongkai.json.Line;
import gongkai.json.Members;
import java.util.Optional;

/// Something that was done, or was tried, and that changes what others find or may do.
///
/// @param at when, as RFC 3339
/// @param what a method and an address of the API, or what a command did
/// @param outcome how it ended: `done`, `accepted`, or the code of the problem
/// @param address from which it was done over HTTP, or empty
public record Act(String at, Person who, What what, String outcome, String address) {

  /// @param target what it was done to: an id, an address of the API, the name of a token
  public record What(String done, String target) {}

  public Members members() {
    return new Members()
        .text("at", at)
        .text("who", who.name())
        .text("role", who.role().key())
        .text("what", what.done())
        .text("target", what.target())
        .text("outcome", outcome)
        .text("address", address);
  }

  String line() {
    return Json.write(members());
  }

  /// Empty where the line is none, as one that a crash has cut off.
  static Optional<Act> of(String text) {
    return Line.read(text)
        .filter(line -> !line.text("what").isEmpty())
        .map(
            line ->
                new Act(
                    line.text("at"),
                    new Person(line.text("who"), role(line.text("role"))),
                    new What(line.text("what"), line.text("target")),
                    line.text("outcome"),
                    line.text("address")));
  }

  private static Role role(String key) {
    return Role.of(key).orElse(Role.ANYONE);
  }
}
