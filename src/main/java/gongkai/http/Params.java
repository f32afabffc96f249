package gongkai.http;

import gongkai.http.Reply.Problem;
import gongkai.query.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The parameters of one request, decoded, with their values in the order given.
///
/// @param id what stands in the address itself, or empty
/// @param locale the language of the caller
record Params(String id, Map<String, List<String>> values, Locale locale) {
  /// Every address takes it.
  static final String LANGUAGE = "lang";

  /// Every figure once, each with a range, and room for more.
  static final int MOST = 1_000;

  Params {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static Params read(String id, String query, Locale locale) throws Refusal {
    var values = new LinkedHashMap<String, List<String>>();
    var pairs = query.split("&", MOST + 2);
    if (pairs.length > MOST) {
      throw new Refusal(
          Problem.because(
              Fault.ADDRESS_TOO_LONG, "address_too_long.parameters", String.valueOf(MOST)));
    }
    for (var pair : pairs) {
      int equals = pair.indexOf('=');
      var name = PercentEncoding.decodeParameter(equals < 0 ? pair : pair.substring(0, equals));
      var value = PercentEncoding.decodeParameter(equals < 0 ? "" : pair.substring(equals + 1));
      if (!pair.isEmpty()) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
      }
    }
    var params = new Params(id, values, locale);
    params.chosen(LANGUAGE, Messages.LANGUAGES, Locale::getLanguage);
    return new Params(id, params.without(Set.of(LANGUAGE)), locale);
  }

  /// All but these.
  Map<String, List<String>> without(Set<String> names) {
    var rest = new LinkedHashMap<>(values);
    rest.keySet().removeAll(names);
    return rest;
  }

  /// The one value of a parameter, empty where it was not given.
  String text(String name) throws Refusal {
    var given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw new Refusal(Problem.invalid(name, "repeated"));
    }
    return given.isEmpty() ? "" : given.getFirst();
  }

  /// The values of a parameter, given by repetition or by comma.
  List<String> list(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  /// The values of a parameter that takes only some, none where it was not given.
  ///
  /// @param key how each is written
  <T> Set<T> chosen(String name, List<T> known, Function<T, String> key) throws Refusal {
    var chosen = new LinkedHashSet<T>();
    for (var text : list(name)) {
      var value = known.stream().filter(each -> key.apply(each).equals(text)).findFirst();
      if (value.isEmpty()) {
        var all = String.join(", ", known.stream().map(key).toList());
        throw new Refusal(Problem.invalid(name, "choice", text, all));
      }
      chosen.add(value.get());
    }
    return chosen;
  }

  int number(String name, int otherwise, int most) throws Refusal {
    var text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Answered below, in the same words as a number out of range.
    }
    throw new Refusal(Problem.invalid(name, "number", "0", String.valueOf(most), text));
  }

  /// Refuses every parameter, since one that is overlooked gives wrong answers.
  void allowNone() throws Refusal {
    allowOnly(List.of());
  }

  /// Refuses every other parameter.
  void allowOnly(List<String> known) throws Refusal {
    for (var name : values.keySet()) {
      if (!known.contains(name)) {
        throw new Refusal(Problem.unknown(name).meaning(Nearest.to(name, known).orElse("")));
      }
    }
  }
}
