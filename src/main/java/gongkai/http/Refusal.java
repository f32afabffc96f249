package gongkai.http;

import gongkai.http.Reply.Problem;

/// A caller sent something that cannot be used, and is told what and how to mend it.
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Refusal(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
