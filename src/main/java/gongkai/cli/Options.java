package gongkai.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Options and arguments that several commands have.
final class Options {
  static final String DEBUG = "--debug";

  private Options() {}

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help").usageHelp(true).description("show this help").build();
  }

  static OptionSpec debug() {
    return OptionSpec.builder(DEBUG)
        .description("say where in the program a fault came about")
        .build();
  }

  static OptionSpec flag(String name, String about) {
    return OptionSpec.builder(name).description(about).build();
  }

  /// At least one path.
  static PositionalParamSpec paths(String label) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity("1..*")
        .required(true)
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .description("files, and folders with all that is in them")
        .build();
  }

  /// One word at its place.
  static PositionalParamSpec word(String label, int index, String arity, String about) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(Integer.toString(index))
        .arity(arity)
        .required(arity.equals("1"))
        .type(String.class)
        .description(about)
        .build();
  }

  /// An option with a text.
  static OptionSpec text(String name, String label, String about) {
    return OptionSpec.builder(name).type(String.class).paramLabel(label).description(about).build();
  }
}
