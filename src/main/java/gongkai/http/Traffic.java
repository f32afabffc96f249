package gongkai.http;

/// Is told of the calls that come, by many threads at once.
interface Traffic {
  /// Nobody counts.
  Traffic UNWATCHED =
      new Traffic() {
        @Override
        public void arrives() {}

        @Override
        public void begins() {}

        @Override
        public void ends(Answered call) {}
      };

  /// A call has come, and waits for its turn.
  void arrives();

  /// It is its turn.
  void begins();

  void ends(Answered call);

  /// What came of a call.
  ///
  /// @param route as the address is added, or `page`, or `none`; never what a caller made up
  /// @param nanos until its answer began to be sent
  record Answered(String route, String method, int status, long nanos) {}
}
