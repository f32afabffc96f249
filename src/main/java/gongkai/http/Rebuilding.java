package gongkai.http;

import gongkai.json.Members;
import java.util.Locale;

/// How far the making again of the index has come.
///
/// @param by who asked for it
/// @param at when, as RFC 3339
/// @param files how many must be gone through
/// @param done how many were
/// @param changed how many have become something else than before, when it is done
/// @param fault why it could not be done, or empty
public record Rebuilding(
    State state, String by, String at, int files, int done, int changed, String fault) {

  /// None was asked for since the server was started.
  public static final Rebuilding NONE = new Rebuilding(State.NONE, "", "", 0, 0, 0, "");

  public enum State {
    NONE,
    RUNNING,
    /// The index that was made is the one in use.
    DONE,
    /// The index in use is the one from before.
    FAILED
  }

  public static Rebuilding begun(String by, String at) {
    return new Rebuilding(State.RUNNING, by, at, 0, 0, 0, "");
  }

  public boolean isRunning() {
    return state == State.RUNNING;
  }

  public Rebuilding of(int all) {
    return new Rebuilding(state, by, at, all, 0, changed, fault);
  }

  public Rebuilding oneMore() {
    return new Rebuilding(state, by, at, files, done + 1, changed, fault);
  }

  public Rebuilding oneChanged() {
    return new Rebuilding(state, by, at, files, done, changed + 1, fault);
  }

  public Rebuilding ended() {
    return new Rebuilding(State.DONE, by, at, files, done, changed, "");
  }

  public Rebuilding failed(String why) {
    return new Rebuilding(State.FAILED, by, at, files, done, changed, why);
  }

  Members json() {
    var members = new Members().text("status", state.name().toLowerCase(Locale.ROOT));
    return state == State.NONE
        ? members
        : members
            .text("by", by)
            .text("at", at)
            .number("files", files)
            .number("done", done)
            .number("changed", changed)
            .text("fault", fault);
  }
}
