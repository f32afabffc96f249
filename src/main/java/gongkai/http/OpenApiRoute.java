package gongkai.http;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// `GET /api/v1/openapi.json`: what this API is, for programs that write programs. It is written by
/// hand, and the tests hold every answer against it.
final class OpenApiRoute implements Route {
  static final String RESOURCE = "openapi.json";

  private final String description;

  private OpenApiRoute(String description) {
    this.description = description;
  }

  /// The description that the program brings along.
  static OpenApiRoute ofProgram() throws IOException {
    try (var in = OpenApiRoute.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException("the program was packed without " + RESOURCE);
      }
      return new OpenApiRoute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Override
  public Reply answer(Params params) throws Refusal {
    params.allowNone();
    return new Reply.StoredJson(description);
  }
}
