package gongkai.cli;

/// What came of looking at one thing the program stands on.
///
/// @param about what was looked at
/// @param finding what was found, with the way out where something is wrong
record Checkup(State state, String about, String finding) {

  enum State {
    OK,
    /// It works, with something missing that a person may want.
    WARN,
    /// It does not work until a person does something.
    FAIL
  }

  /// Looks at one thing; what it throws is what is wrong.
  @FunctionalInterface
  interface Look {
    Checkup at(String about) throws Exception;
  }

  static Checkup ok(String about, String finding) {
    return new Checkup(State.OK, about, finding);
  }

  static Checkup warn(String about, String finding) {
    return new Checkup(State.WARN, about, finding);
  }

  static Checkup fail(String about, String finding) {
    return new Checkup(State.FAIL, about, finding);
  }

  String line() {
    return "%-4s  %-9s  %s".formatted(state, about, finding);
  }
}
