package gongkai.cli;

import gongkai.access.Act;
import gongkai.access.Audit;
import gongkai.access.Person;
import gongkai.access.Role;
import gongkai.access.Token;
import gongkai.access.Tokens;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `gongkai token NAME`
final class TokenCommand implements Command {
  private static final String ROLE = "--role";
  private static final String REVOKE = "--revoke";
  private static final int LONGEST_NAME = 100;

  @Override
  public String name() {
    return "token";
  }

  @Override
  public String summary() {
    return "Make a token that lets a person or program write, or revoke one; without a name, list"
        + " them.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "The token is printed once and is kept nowhere, only its hash, in records/tokens.jsonl of",
        "the index. A server that runs knows of it at once. It is sent with each call as",
        "Authorization: Bearer TOKEN.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX);
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("NAME")
            .arity("0..1")
            .type(String.class)
            .description("who will have it, as it will stand in the records")
            .build());
    spec.addOption(
        OptionSpec.builder(ROLE)
            .type(String.class)
            .paramLabel("ROLE")
            .description("what it may do: " + roles() + "; each also what those before it may")
            .build());
    spec.addOption(Options.flag(REVOKE, "the token of that name opens nothing from now on"));
  }

  private static String roles() {
    return Role.OF_TOKENS.stream().map(Role::key).collect(Collectors.joining(", "));
  }

  @Override
  public int run(Call call) throws IOException {
    var settings = call.settings();
    var program = new Program(call.around().home(), settings);
    var tokens = program.tokens(settings.index());
    var name = call.typed().<String>matchedPositionalValue(0, "").strip();
    if (name.isEmpty()) {
      list(tokens, call);
    } else if (call.has(REVOKE)) {
      revoke(tokens, name, call);
      take(program.audit(settings.index()), "token revoked", name);
    } else {
      make(tokens, name, call);
      take(program.audit(settings.index()), "token made", name);
    }
    return DONE;
  }

  /// Whoever may run the command on this machine may do all.
  private static void take(Audit audit, String what, String name) throws IOException {
    var who = new Person(System.getProperty("user.name", ""), Role.ADMIN);
    audit.add(who, new Act.What(what, name), "done", "");
  }

  private static void list(Tokens tokens, Call call) throws IOException {
    for (var token : tokens.all()) {
      call.around().out().println(line(token));
    }
  }

  private static String line(Token token) {
    var state = token.isGood() ? "" : ", revoked " + token.revoked();
    return token.name() + ": " + token.role().key() + ", made " + token.made() + state;
  }

  private static void revoke(Tokens tokens, String name, Call call) throws IOException {
    if (!tokens.revoke(name)) {
      throw new SettingsException(
          "no good token is called " + name + "; `gongkai token` lists all");
    }
    call.around().err().println(name + ": revoked");
  }

  private static void make(Tokens tokens, String name, Call call) throws IOException {
    var wanted = call.typed().<String>matchedOptionValue(ROLE, "");
    var role =
        Role.of(wanted)
            .orElseThrow(() -> new SettingsException(ROLE + " must be one of " + roles()));
    if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
      throw new SettingsException(
          "a name has at most " + LONGEST_NAME + " characters, in one line");
    }
    if (tokens.all().stream().filter(Token::isGood).map(Token::name).anyMatch(name::equals)) {
      throw new SettingsException(
          "there is a token called " + name + "; revoke it first, or choose another name");
    }
    call.around().out().println(tokens.make(name, role));
    call.around().err().println("Keep it well: it cannot be shown again.");
  }
}
