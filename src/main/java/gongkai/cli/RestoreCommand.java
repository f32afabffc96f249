package gongkai.cli;

import gongkai.snapshot.Snapshots;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `gongkai restore SNAPSHOT`
final class RestoreCommand implements Command {
  @Override
  public String name() {
    return "restore";
  }

  @Override
  public String summary() {
    return "Put a snapshot into an empty index folder.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "Every file is compared with SHA256SUMS; where one is torn, changed or missing, all such",
        "are named and nothing is restored. `gongkai rebuild` then makes the index.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX);
  }

  @Override
  public void describe(CommandSpec spec) {
    SnapshotCalls.describe(spec, "SNAPSHOT", "what `gongkai snapshot` made, a folder or a zip");
  }

  @Override
  public int run(Call call) throws IOException {
    var snapshot = SnapshotCalls.path(call);
    if (call.has(SnapshotCalls.VERIFY)) {
      return SnapshotCalls.verify(snapshot, call);
    }
    var index = call.settings().index();
    var result = Snapshots.restore(snapshot, index);
    if (!result.isWhole()) {
      SnapshotCalls.faults(result, call);
      call.around().err().println("gongkai: nothing was restored; use another snapshot");
      return NOT_DONE;
    }
    int status = SnapshotCalls.say(result, "restored to " + index, call);
    call.around().err().println("Run `gongkai rebuild` to make the index.");
    return status;
  }
}
