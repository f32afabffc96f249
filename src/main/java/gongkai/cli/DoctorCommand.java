package gongkai.cli;

import java.io.IOException;
import java.util.List;

/// `gongkai doctor`
final class DoctorCommand implements Command {
  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public String summary() {
    return "Look at all that the program stands on, and say what to do where something is wrong.";
  }

  @Override
  public List<String> more() {
    return List.of(
        "",
        "A line for each thing: OK, WARN where something is missing that you may want, FAIL where"
            + " the",
        "program cannot do its work. The status is 1 where a line says FAIL. Nothing is changed,"
            + " but an",
        "end of the records that a crash cut off is put aside, as at every start.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX, Setting.HOST, Setting.PORT);
  }

  @Override
  public int run(Call call) throws IOException {
    boolean well = true;
    for (var checkup : Doctor.of(call).all()) {
      call.around().out().println(checkup.line());
      well &= checkup.state() != Checkup.State.FAIL;
    }
    return well ? DONE : FOUND_WRONG;
  }
}
