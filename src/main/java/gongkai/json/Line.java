package gongkai.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One JSON object, read back from the line that [Json] wrote. As there, what is absent is empty,
/// and so is what is of another type.
public final class Line {
  private final JsonObject object;

  private Line(JsonObject object) {
    this.object = object;
  }

  /// Empty where the text is no JSON object, as a line is that was cut off.
  public static Optional<Line> read(String text) {
    try {
      var reader = new JsonReader(new StringReader(text));
      reader.setStrictness(Strictness.STRICT);
      return JsonParser.parseReader(reader) instanceof JsonObject object
              && reader.peek() == JsonToken.END_DOCUMENT
          ? Optional.of(new Line(object))
          : Optional.empty();
    } catch (JsonParseException | IOException noJson) {
      return Optional.empty();
    }
  }

  /// Some members of an object, of those that stand before another; what is passed over costs no
  /// memory and, behind it, no time.
  ///
  /// @param end where to stop reading
  static Optional<Line> before(String end, String text, Predicate<String> wanted) {
    try {
      var reader = new JsonReader(new StringReader(text));
      reader.setStrictness(Strictness.STRICT);
      var some = new JsonObject();
      reader.beginObject();
      while (reader.hasNext()) {
        var name = reader.nextName();
        if (name.equals(end)) {
          return Optional.of(new Line(some));
        }
        if (wanted.test(name)) {
          some.add(name, JsonParser.parseReader(reader));
        } else {
          reader.skipValue();
        }
      }
      return Optional.of(new Line(some));
    } catch (JsonParseException | IllegalStateException | IOException noJson) {
      return Optional.empty();
    }
  }

  /// The names of all members.
  public Set<String> names() {
    return object.keySet();
  }

  public boolean has(String name) {
    return object.has(name);
  }

  public String text(String name) {
    return text(object.get(name));
  }

  public int number(String name) {
    return object.get(name) instanceof JsonPrimitive value && value.isNumber()
        ? value.getAsInt()
        : 0;
  }

  public List<String> texts(String name) {
    return object.get(name) instanceof JsonArray values
        ? values.asList().stream().map(Line::text).toList()
        : List.of();
  }

  /// A decimal as it was written.
  public Optional<BigDecimal> decimal(String name) {
    return object.get(name) instanceof JsonPrimitive value && value.isNumber()
        ? Optional.of(value.getAsBigDecimal())
        : Optional.empty();
  }

  /// An object without members where there is none.
  public Line object(String name) {
    return line(object.get(name));
  }

  public List<Line> objects(String name) {
    return object.get(name) instanceof JsonArray values
        ? values.asList().stream().map(Line::line).toList()
        : List.of();
  }

  /// The members of an object that are objects, in their order.
  public Map<String, Line> map(String name) {
    var map = new LinkedHashMap<String, Line>();
    object(name).object.asMap().forEach((key, value) -> map.put(key, line(value)));
    return map;
  }

  private static Line line(@Nullable JsonElement value) {
    return new Line(value instanceof JsonObject object ? object : new JsonObject());
  }

  private static String text(@Nullable JsonElement value) {
    return value instanceof JsonPrimitive text && text.isString() ? text.getAsString() : "";
  }
}
