package gongkai.http;

import java.io.IOException;

/// One address of the API. It sees parameters and returns a reply; it cannot see HTTP.
@FunctionalInterface
interface Route {
  Reply answer(Params params) throws IOException, Refusal;

  /// Names what the answer depends on beside its parameters: while the name stays the same, so does
  /// the answer. Empty where nobody can tell.
  default String state() throws IOException {
    return "";
  }

  /// What names a state.
  @FunctionalInterface
  interface State {
    String name() throws IOException;
  }

  /// The same route, whose answers change with a state and with nothing else.
  default Route changingWith(State state) {
    var route = this;
    return new Route() {
      @Override
      public Reply answer(Params params) throws IOException, Refusal {
        return route.answer(params);
      }

      @Override
      public String state() throws IOException {
        return state.name();
      }
    };
  }
}
