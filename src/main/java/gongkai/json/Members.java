package gongkai.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The members of one JSON object, written in the order in which they are added.
///
/// An object says nothing of what is absent: an empty text or object is left out, and never becomes
/// `null` or `""`. An empty list or map stays, because "none" is known.
public final class Members {
  private final List<Member> members = new ArrayList<>();

  /// One name and its value.
  record Member(String name, Object value) {}

  public Members text(String name, String text) {
    return text.isEmpty() ? this : with(name, text);
  }

  public Members number(String name, Number number) {
    return with(name, number);
  }

  /// A number counted from one, of which zero says that it is not known.
  public Members ordinal(String name, int number) {
    return number == 0 ? this : with(name, number);
  }

  public Members flag(String name, boolean flag) {
    return with(name, flag);
  }

  public Members object(String name, Members object) {
    return object.members.isEmpty() ? this : with(name, object);
  }

  public Members texts(String name, Collection<String> texts) {
    return with(name, texts);
  }

  public Members integers(String name, Collection<Integer> numbers) {
    return with(name, numbers);
  }

  public <T> Members list(String name, Collection<T> items, Function<T, Members> shape) {
    return with(name, items.stream().map(shape).toList());
  }

  public <T> Members map(String name, Map<String, T> items, Function<T, Members> shape) {
    var object = new Members();
    items.forEach((key, item) -> object.with(key, shape.apply(item)));
    return with(name, object);
  }

  public Members numbers(String name, Map<String, ? extends Number> numbers) {
    var object = new Members();
    numbers.forEach(object::number);
    return with(name, object);
  }

  private Members with(String name, Object value) {
    members.add(new Member(name, value));
    return this;
  }

  List<Member> all() {
    return members;
  }

  /// For messages of tests.
  @Override
  public String toString() {
    return members.stream().map(Member::name).collect(Collectors.joining(", ", "{", "}"));
  }
}
