package gongkai.access;

import gongkai.json.Json;
import gongkai.json.Line;
import gongkai.json.Members;
import java.util.Optional;

/// A token as it is kept. The secret itself is nowhere: its hash says whether one that is shown is
/// it. The secret is 256 random bits, so that a fast hash keeps it as well as a slow one.
///
/// @param name of the person or program that has it
/// @param made when, as RFC 3339
/// @param revoked when, or empty
/// @param sha256 of the secret, in hex
public record Token(String name, Role role, String made, String revoked, String sha256) {

  public boolean isGood() {
    return revoked.isEmpty();
  }

  Token revoked(String at) {
    return new Token(name, role, made, at, sha256);
  }

  String line() {
    return Json.write(
        new Members()
            .text("name", name)
            .text("role", role.key())
            .text("made", made)
            .text("revoked", revoked)
            .text("sha256", sha256));
  }

  /// Empty where the line is no token.
  static Optional<Token> of(String line) {
    return Line.read(line).flatMap(Token::of);
  }

  private static Optional<Token> of(Line line) {
    var sha256 = line.text("sha256");
    return line.text("name").isEmpty() || sha256.isEmpty()
        ? Optional.empty()
        : Role.of(line.text("role"))
            .map(
                role ->
                    new Token(
                        line.text("name"), role, line.text("made"), line.text("revoked"), sha256));
  }
}
