package gongkai.http;

import java.io.IOException;

/// One address of the API. It sees parameters and returns a reply; it cannot see HTTP.
@FunctionalInterface
interface Route {
  Reply answer(Params params) throws IOException, Refusal;
}
