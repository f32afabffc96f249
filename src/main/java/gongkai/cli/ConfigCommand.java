package gongkai.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `gongkai config check`
final class ConfigCommand implements Command {
  private static final String CHECK = "check";

  @Override
  public String name() {
    return "config";
  }

  @Override
  public String summary() {
    return "Show every setting, its value and where that was said, and all that is wrong.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "Reads " + Settings.FILE + " and the environment. The status is 1 where something is",
        "refused; each refusal names its line.");
  }

  @Override
  public List<Setting> settings() {
    return List.of();
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(CHECK)
            .arity("1")
            .required(true)
            .type(String.class)
            .description("what to do: " + CHECK)
            .build());
  }

  @Override
  public int run(Call call) throws IOException {
    var what = call.typed().<String>matchedPositionalValue(0, "");
    if (!what.equals(CHECK)) {
      throw new SettingsException("config can do " + CHECK + ", got " + what);
    }
    var refusals = new ArrayList<String>();
    var known = Settings.said(call.around(), e -> refusals.add(e.getMessage()));
    known.forEach((setting, said) -> call.around().out().println(line(setting, said)));
    refusals.forEach(call.around().out()::println);
    return refusals.isEmpty() ? DONE : FOUND_WRONG;
  }

  private static String line(Setting setting, Value said) {
    return "%s = %s  (%s)".formatted(setting.key(), said.text(), place(setting, said));
  }

  private static String place(Setting setting, Value said) {
    return said.place().equals(setting.key())
        ? "standard"
        : said.place().replaceFirst(": " + setting.key() + "$", "");
  }
}
