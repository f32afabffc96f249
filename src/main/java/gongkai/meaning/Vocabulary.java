package gongkai.meaning;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The pieces of words that a model knows, each with its number.
record Vocabulary(Map<String, Integer> numbers) {
  Vocabulary {
    numbers = Map.copyOf(numbers);
  }

  /// @param file a `tokenizer.json` as models are published with
  static Vocabulary read(InputStream file) throws IOException {
    try (var in = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      var model = JsonParser.parseReader(in).getAsJsonObject().getAsJsonObject("model");
      var numbers = new HashMap<String, Integer>();
      model
          .getAsJsonObject("vocab")
          .entrySet()
          .forEach(piece -> numbers.put(piece.getKey(), piece.getValue().getAsInt()));
      return new Vocabulary(numbers);
    }
  }

  Optional<Integer> number(String piece) {
    return Optional.ofNullable(numbers.get(piece));
  }

  /// The number of a piece that every such vocabulary has.
  int required(String piece) {
    return number(piece).orElseThrow(() -> new IllegalStateException("no " + piece));
  }
}
