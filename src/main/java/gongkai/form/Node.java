package gongkai.form;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A value of a JSON file that knows its place, so that what is wrong with it can be said.
record Node(String file, String place, JsonElement value) {

  static Node read(Path file) {
    try {
      return new Node(file.toString(), "", JsonParser.parseString(Files.readString(file)));
    } catch (IOException e) {
      throw new FormException(file + ": cannot be read: " + e.getMessage(), e);
    } catch (JsonParseException e) {
      throw new FormException(file + ": is no JSON: " + e.getMessage(), e);
    }
  }

  FormException wrong(String reason) {
    return new FormException(says(reason));
  }

  FormException wrong(String reason, Throwable cause) {
    return new FormException(says(reason), cause);
  }

  private String says(String reason) {
    return file + ": " + (place.isEmpty() ? "the file" : place) + " " + reason;
  }

  /// Refuses keys that nothing reads: a misspelt key would otherwise be lost in silence.
  Node only(String... keys) {
    var known = Set.of(keys);
    for (var key : object().keySet()) {
      if (!known.contains(key)) {
        throw wrong("has the unknown key " + key + "; known are " + String.join(", ", keys));
      }
    }
    return this;
  }

  boolean has(String key) {
    return object().has(key);
  }

  Node get(String key) {
    var child = object().get(key);
    if (child == null) {
      throw wrong("lacks the key " + key);
    }
    return new Node(file, place.isEmpty() ? key : place + "." + key, child);
  }

  String text() {
    if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    throw wrong("must be text, got " + value);
  }

  String text(String key) {
    return get(key).text();
  }

  String textOr(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  int number(String key) {
    var child = get(key);
    if (child.value instanceof JsonPrimitive primitive && primitive.isNumber()) {
      return primitive.getAsInt();
    }
    throw child.wrong("must be a number, got " + child.value);
  }

  List<Node> list() {
    if (!value.isJsonArray()) {
      throw wrong("must be a list, got " + value);
    }
    var items = new ArrayList<Node>();
    for (var item : value.getAsJsonArray()) {
      items.add(new Node(file, place + "[" + items.size() + "]", item));
    }
    return items;
  }

  <T> List<T> list(String key, Function<Node, T> read) {
    return get(key).list().stream().map(read).toList();
  }

  /// A list that may be left out.
  <T> List<T> listOr(String key, List<T> otherwise, Function<Node, T> read) {
    return has(key) ? list(key, read) : otherwise;
  }

  List<String> texts(String key) {
    return list(key, Node::text);
  }

  Pattern pattern(String key) {
    return get(key).pattern();
  }

  Pattern pattern() {
    try {
      return Pattern.compile(text());
    } catch (PatternSyntaxException e) {
      throw wrong("is no regular expression: " + e.getMessage(), e);
    }
  }

  Optional<Pattern> patternIfAny(String key) {
    return has(key) ? Optional.of(pattern(key)) : Optional.empty();
  }

  boolean flagOr(String key, boolean otherwise) {
    return has(key) ? get(key).flag() : otherwise;
  }

  private boolean flag() {
    if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    throw wrong("must be true or false, got " + value);
  }

  private JsonObject object() {
    if (!value.isJsonObject()) {
      throw wrong("must be an object, got " + value);
    }
    return value.getAsJsonObject();
  }
}
