package gongkai.cli;

import gongkai.snapshot.Result;
import gongkai.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What `snapshot` and `restore` have in common: one path, a check that changes nothing, and what
/// is said of files.
final class SnapshotCalls {
  static final String VERIFY = "--verify";

  private static final double MEGABYTE = 1 << 20;

  private SnapshotCalls() {}

  static void describe(CommandSpec spec, String label, String about) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .arity("1")
            .required(true)
            .type(Path.class)
            .description(about)
            .build());
    spec.addOption(
        Options.flag(VERIFY, "only check a snapshot that is there, file by file; change nothing"));
  }

  static Path path(Call call) {
    return call.typed().matchedPositionalValue(0, Path.of("")).toAbsolutePath().normalize();
  }

  static int verify(Path snapshot, Call call) throws IOException {
    return say(Snapshots.verify(snapshot), "checked in " + snapshot, call);
  }

  /// @param done what was done with the files
  static int say(Result result, String done, Call call) {
    faults(result, call);
    call.around()
        .out()
        .println(
            "%d files (%.1f MB) %s: %s"
                .formatted(
                    result.files(),
                    result.bytes() / MEGABYTE,
                    done,
                    result.isWhole() ? "all are right" : result.faults().size() + " are wrong"));
    return result.isWhole() ? Command.DONE : Command.FOUND_WRONG;
  }

  static void faults(Result result, Call call) {
    result.faults().forEach(call.around().out()::println);
  }
}
