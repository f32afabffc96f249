package gongkai.http;

import gongkai.http.Reply.Problem;
import gongkai.json.Line;
import gongkai.query.Nearest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The members of a JSON object that was sent. As with parameters, one that is not known is
/// refused.
record JsonBody(Line line) {

  static JsonBody read(Asked asked, List<String> known) throws IOException, Refusal {
    asked.params().allowNone();
    var line =
        Line.read(text(asked.body()))
            .orElseThrow(
                () -> new Refusal(Problem.because(Fault.BODY_INVALID, "body_invalid.json")));
    for (var name : line.names()) {
      if (!known.contains(name)) {
        throw new Refusal(Problem.unknown(name).meaning(Nearest.to(name, known).orElse("")));
      }
    }
    return new JsonBody(line);
  }

  private static String text(Body body) throws IOException, Refusal {
    try (var in = body.open()) {
      var bytes = ByteBuffer.wrap(in.readAllBytes());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(Problem.because(Fault.BODY_INVALID, "body_invalid.json"));
    }
  }

  /// A text that may be absent.
  String text(String name) {
    return line.text(name).strip();
  }

  /// A text that must be there.
  String needed(String name) throws Refusal {
    var text = text(name);
    if (text.isEmpty()) {
      throw new Refusal(Problem.invalid(name, "missing"));
    }
    return text;
  }
}
