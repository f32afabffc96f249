package gongkai.http;

import java.io.IOException;

/// What an address does that takes more than parameters. It cannot see HTTP either.
@FunctionalInterface
interface Action {
  Reply answer(Asked asked) throws IOException, Refusal;
}
