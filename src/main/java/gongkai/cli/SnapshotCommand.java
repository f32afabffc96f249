package gongkai.cli;

import gongkai.snapshot.Snapshots;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `gongkai snapshot TARGET`
final class SnapshotCommand implements Command {
  @Override
  public String name() {
    return "snapshot";
  }

  @Override
  public String summary() {
    return "Copy what cannot be made again: originals, records, uploads.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "Also while a server runs or files are indexed. Everything is read back and compared",
        "before the snapshot gets its name; SHA256SUMS in it lists all files.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX);
  }

  @Override
  public void describe(CommandSpec spec) {
    SnapshotCalls.describe(
        spec, "TARGET", "where it will be: a folder, or one file where the name ends in .zip");
  }

  @Override
  public int run(Call call) throws IOException {
    var target = SnapshotCalls.path(call);
    if (call.has(SnapshotCalls.VERIFY)) {
      return SnapshotCalls.verify(target, call);
    }
    return SnapshotCalls.say(
        Snapshots.take(call.settings().index(), target), "kept in " + target, call);
  }
}
